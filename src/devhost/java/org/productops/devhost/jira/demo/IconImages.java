package org.productops.devhost.jira.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws the icons of the issue types. */
final class IconImages {
    private static final int SIZE = 48;

    private IconImages() {}

    /** A square of one colour with a light dot, as PNG. */
    static byte[] png(int rgb) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(rgb));
        graphics.fillRoundRect(0, 0, SIZE, SIZE, SIZE / 4, SIZE / 4);
        graphics.setColor(Color.WHITE);
        graphics.fillOval(SIZE / 3, SIZE / 3, SIZE / 3, SIZE / 3);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
