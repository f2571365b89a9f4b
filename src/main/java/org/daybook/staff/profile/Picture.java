package org.daybook.staff.profile;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

/**
 * A picture somebody sent, made anew: a square JPEG of at most 512 pixels with nothing of the file left but what can be
 * seen. How large it will be is asked before anything is unpacked, and one is unpacked at a time.
 */
public final class Picture {

    public static final long LARGEST_FILE = 8L * 1024 * 1024;

    private static final int SIDE = 512;
    private static final int SMALLEST_SIDE = 64;
    private static final int LONGEST_SIDE = 10_000;
    private static final long MOST_PIXELS = 25_000_000;

    private Picture() {}

    /** A file that is no picture we take, with the reason as a sentence. */
    public static final class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotTaken(String words) {
            super(words);
        }

        public String words() {
            return String.valueOf(getMessage());
        }
    }

    /** @throws NotTaken where the file is no PNG, JPEG or WebP, or one of a size we do not take */
    public static synchronized byte[] jpeg(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new NotTaken("A picture has at most 8 MB.");
        }
        var reader = reader(file).orElseThrow(() -> new NotTaken("A picture is a PNG, JPEG or WebP file."));
        try (var input = new FileImageInputStream(file.toFile())) {
            reader.setInput(input, true, true);
            return encoded(square(decoded(reader)));
        } catch (NotTaken e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new NotTaken("The picture is broken, or of a kind that is seldom used. Save it as an ordinary JPEG.");
        } finally {
            reader.dispose();
        }
    }

    /** By the first bytes; neither the name nor what the browser says of the file is asked. */
    private static Optional<ImageReader> reader(Path file) throws IOException {
        byte[] head;
        try (var stream = Files.newInputStream(file)) {
            head = stream.readNBytes(12);
        }
        var hex = java.util.HexFormat.of().formatHex(head).toLowerCase(Locale.ROOT);
        if (hex.startsWith("89504e470d0a1a0a")) {
            return Optional.of(ImageIO.getImageReadersByFormatName("png").next());
        }
        if (hex.startsWith("ffd8ff")) {
            return Optional.of(ImageIO.getImageReadersByFormatName("jpeg").next());
        }
        return hex.matches("52494646.{8}57454250")
                ? Optional.of(new WebPImageReaderSpi().createReaderInstance(null))
                : Optional.empty();
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.min(width, height) < SMALLEST_SIDE) {
            throw new NotTaken("A picture is at least 64 pixels wide and high.");
        }
        if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new NotTaken("A picture has at most 25 million pixels, and 10,000 along a side.");
        }
        var parameters = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(width, height) / (2 * SIDE));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage square(BufferedImage image) {
        int cut = Math.min(image.getWidth(), image.getHeight());
        int left = (image.getWidth() - cut) / 2;
        int top = (image.getHeight() - cut) / 2;
        int side = Math.min(cut, SIDE);
        var square = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = square.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, side, side, left, top, left + cut, top + cut, Color.WHITE, null);
        pen.dispose();
        return square;
    }

    private static byte[] encoded(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
