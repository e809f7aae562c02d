package studio.hairline.record;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;

/**
 * Makes of what was sent the pictures that are kept. How large it is is read before it is unfolded, and one is worked on at a
 * time, so that no file takes all the memory there is.
 */
@Component
class DarkRoom {

    static final int LARGEST_MB = 15;
    private static final int MOST_MEGAPIXELS = 50;
    private static final long AT_ONCE = 25_000_000;

    /** @throws Refusal when it is no photo that can be kept */
    synchronized Developed develop(byte[] sent) {
        if (sent.length > LARGEST_MB << 20) {
            throw new Refusal("A photo has at most " + LARGEST_MB + " MB. Send a smaller copy.");
        }
        PhotoType type = PhotoType.of(sent);
        CameraNotes notes = CameraNotes.of(sent);
        BufferedImage picture = Pixels.within(read(type, sent), PhotoSize.WHOLE.longest());
        BufferedImage next = Pixels.upright(Pixels.plain(picture), notes.turned());
        int width = next.getWidth();
        int height = next.getHeight();
        Map<PhotoSize, byte[]> pictures = new EnumMap<>(PhotoSize.class);
        for (PhotoSize size : new PhotoSize[] {PhotoSize.WHOLE, PhotoSize.SCREEN, PhotoSize.THUMB}) {
            next = Pixels.within(next, size.longest());
            pictures.put(size, Pixels.jpeg(next));
        }
        return new Developed(pictures, width, height, notes.day());
    }

    private static BufferedImage read(PhotoType type, byte[] sent) {
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            ImageReader reader = type.reader();
            try {
                reader.setInput(in, true, true);
                return reader.read(0, asLargeAsMayBe(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            if (damaged instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal("This photo cannot be read; it may be damaged. Send it again, as a JPEG if you can.");
        }
    }

    /** Every second pixel of what is very large. */
    private static ImageReadParam asLargeAsMayBe(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_MEGAPIXELS * 1_000_000L) {
            throw new Refusal("This photo has " + pixels / 1_000_000 + " megapixels, and at most " + MOST_MEGAPIXELS
                    + " can be kept. Send a smaller copy.");
        }
        ImageReadParam how = reader.getDefaultReadParam();
        int step = pixels > AT_ONCE ? 2 : 1;
        how.setSourceSubsampling(step, step, 0, 0);
        return how;
    }
}
