package org.nationalresponse.workbook.ui.summary;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import org.nationalresponse.workbook.summary.paper.Pages;

/**
 * A page, or a part of one, as pixels, ready for the screen.
 *
 * @param tile what it is a picture of
 * @param pixels premultiplied ARGB, row by row
 */
record PageImage(Tile tile, IntBuffer pixels) {

    /** Draws it; not for the screen's thread. The pixels are not copied. */
    static PageImage of(Tile tile, Pages pages) {
        BufferedImage picture =
                pages.render(tile.page(), tile.scale(), tile.x(), tile.y(), tile.width(), tile.height());
        return new PageImage(tile, IntBuffer.wrap(((DataBufferInt) picture.getRaster().getDataBuffer()).getData()));
    }
}
