package studio.hairline.record;

import com.twelvemonkeys.image.ImageUtil;
import com.twelvemonkeys.image.ResampleOp;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What is done to a picture: smaller, upright, in plain colours, and written anew, so that nothing but its pixels is left. */
final class Pixels {

    private static final float QUALITY = 0.88f;

    private Pixels() {}

    /** @return the same, no side longer than this; never larger than it was */
    static BufferedImage within(BufferedImage picture, int longest) {
        int now = Math.max(picture.getWidth(), picture.getHeight());
        if (now <= longest) {
            return picture;
        }
        int width = Math.max(1, (int) Math.round((double) picture.getWidth() * longest / now));
        int height = Math.max(1, (int) Math.round((double) picture.getHeight() * longest / now));
        return new ResampleOp(width, height, ResampleOp.FILTER_TRIANGLE).filter(picture, null);
    }

    /** In the colours every screen knows, on white where one could see through it. */
    static BufferedImage plain(BufferedImage picture) {
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return plain;
    }

    /** @param turned as Exif says it, 1 to 8 (CIPA DC-008, "Orientation") */
    static BufferedImage upright(BufferedImage picture, int turned) {
        return switch (turned) {
            case 2 -> mirrored(picture);
            case 3 -> ImageUtil.createRotated(picture, ImageUtil.ROTATE_180);
            case 4 -> mirrored(ImageUtil.createRotated(picture, ImageUtil.ROTATE_180));
            case 5 -> mirrored(ImageUtil.createRotated(picture, ImageUtil.ROTATE_90_CW));
            case 6 -> ImageUtil.createRotated(picture, ImageUtil.ROTATE_90_CW);
            case 7 -> mirrored(ImageUtil.createRotated(picture, ImageUtil.ROTATE_90_CCW));
            case 8 -> ImageUtil.createRotated(picture, ImageUtil.ROTATE_90_CCW);
            default -> picture;
        };
    }

    private static BufferedImage mirrored(BufferedImage picture) {
        return ImageUtil.createFlipped(picture, ImageUtil.FLIP_VERTICAL);
    }

    static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(written)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(plain(picture), null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return written.toByteArray();
    }
}
