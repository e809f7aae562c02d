package studio.hairline.record;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Photos made by hand: red above on the left, blue elsewhere, with what a camera would write into them. */
final class SomePhotos {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private SomePhotos() {}

    static byte[] png(int width, int height) {
        return written(drawn(width, height), "png");
    }

    /** @param turned Exif's orientation; the camera is called SecretCam, and it was 1 May 2026 */
    static byte[] jpeg(int width, int height, int turned) {
        byte[] plain = written(drawn(width, height), "jpeg");
        byte[] notes = exif(turned);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(plain, 0, 2);
        all.write(0xFF);
        all.write(0xE1);
        int length = 2 + EXIF.length + notes.length;
        all.write(length >> 8);
        all.write(length);
        all.writeBytes(EXIF);
        all.writeBytes(notes);
        all.write(plain, 2, plain.length - 2);
        return all.toByteArray();
    }

    static BufferedImage drawn(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            ImageIO.write(picture, format, written);
            return written.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A TIFF header, one directory with the camera's name, its orientation and a directory with the day (Exif 2.32, 4.6). */
    private static byte[] exif(int turned) {
        java.nio.ByteBuffer tiff = java.nio.ByteBuffer.allocate(110);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010F, 2, 10, 50);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turned)
                .putShort((short) 0);
        entry(tiff, 0x8769, 4, 1, 60);
        tiff.putInt(0);
        tiff.put("SecretCam\0".getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, 78);
        tiff.putInt(0);
        tiff.put("2026:05:01 10:00:00\0".getBytes(StandardCharsets.US_ASCII));
        return tiff.array();
    }

    private static void entry(java.nio.ByteBuffer tiff, int tag, int type, int count, int content) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(content);
    }
}
