package org.nationalresponse.workbook.ui.summary;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;

/**
 * A page, or a part of one, as pixels, ready for the screen.
 *
 * @param tile what it is a picture of
 * @param pixels premultiplied ARGB, row by row
 */
record PageImage(Tile tile, IntBuffer pixels) {

    /** @param picture of premultiplied ARGB; its pixels are not copied */
    static PageImage of(Tile tile, BufferedImage picture) {
        return new PageImage(tile, IntBuffer.wrap(((DataBufferInt) picture.getRaster().getDataBuffer()).getData()));
    }
}
