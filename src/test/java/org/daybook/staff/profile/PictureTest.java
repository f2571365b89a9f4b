package org.daybook.staff.profile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class PictureTest {

    /** 80 by 80 pixels of one colour. */
    private static final String WEBP =
            "UklGRloAAABXRUJQVlA4IE4AAABwBACdASpQAFAAPtFosFKoJiSioUgBABoJaQDSnoAADDSbNmzZt+DLJvZjwADxj/"
                    + "Qmx7UV/7UwSRmC2WS/Q6CFMQvg9WYXw2mv4QgAAAA=";

    @TempDir
    Path folder;

    @Test
    void aPictureIsMadeASquareJpegOfAtMost512Pixels() throws IOException {
        for (var format : new String[] {"png", "jpeg"}) {
            var made = ImageIO.read(new ByteArrayInputStream(jpeg(Pictures.file(1_500, 900, format))));
            assertEquals(512, made.getWidth(), format);
            assertEquals(512, made.getHeight(), format);
        }
        assertEquals(
                80,
                ImageIO.read(new ByteArrayInputStream(jpeg(Base64.getDecoder().decode(WEBP))))
                        .getWidth());
        assertEquals(
                80,
                ImageIO.read(new ByteArrayInputStream(jpeg(Pictures.png(80, 100))))
                        .getWidth());
    }

    @Test
    void nothingOfTheFileIsLeftButWhatCanBeSeen() throws IOException {
        var png = Pictures.png(100, 100);
        var secret = "GPS 55.1 N, 12.2 E".getBytes(StandardCharsets.UTF_8);
        var withMore = Arrays.copyOf(png, png.length + secret.length);
        System.arraycopy(secret, 0, withMore, png.length, secret.length);
        var made = new String(jpeg(withMore), StandardCharsets.ISO_8859_1);
        assertFalse(made.contains("GPS"));
        assertTrue(made.startsWith("\u00ff\u00d8\u00ff"));
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        assertTrue(refusal(Pictures.bomb()).contains("25 million pixels"));
        assertTrue(refusal(Pictures.png(10, 10)).contains("at least 64"));
    }

    @Test
    void aBrokenOrOtherFileIsRefusedInWords() throws IOException {
        var png = Pictures.png(100, 100);
        assertTrue(refusal(Arrays.copyOf(png, 60)).contains("broken"));
        assertTrue(refusal("GIF89a..........".getBytes(StandardCharsets.UTF_8)).contains("PNG, JPEG or WebP"));
        assertTrue(refusal(new byte[0]).contains("PNG, JPEG or WebP"));
        assertTrue(
                refusal("RIFF....WEBPVP8 ....".getBytes(StandardCharsets.UTF_8)).contains("broken"));
    }

    private String refusal(byte[] file) {
        return assertThrows(Picture.NotTaken.class, () -> jpeg(file)).words();
    }

    private byte[] jpeg(byte[] file) throws IOException {
        return Picture.jpeg(Files.write(folder.resolve("sent"), file));
    }
}
