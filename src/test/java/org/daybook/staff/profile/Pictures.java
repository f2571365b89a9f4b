package org.daybook.staff.profile;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files to send as pictures. */
public final class Pictures {

    private Pictures() {}

    public static byte[] png(int width, int height) throws IOException {
        return file(width, height, "png");
    }

    static byte[] file(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** A PNG of a few bytes that says it is 60,000 pixels wide and high. */
    public static byte[] bomb() throws IOException {
        var png = png(64, 64);
        var head = ByteBuffer.wrap(png);
        head.putInt(16, 60_000).putInt(20, 60_000);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return png;
    }
}
