package org.nationalresponse.workbook.ui.summary;

import java.awt.image.BufferedImage;
import java.nio.IntBuffer;

/**
 * One page as pixels, ready for the screen.
 *
 * @param pixels premultiplied ARGB, row by row
 */
public record PageImage(int width, int height, IntBuffer pixels) {

    static PageImage of(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        return new PageImage(width, height, IntBuffer.wrap(pixels));
    }
}
