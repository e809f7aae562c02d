package studio.hairline.record;

import com.drew.imaging.FileTypeDetector;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import studio.hairline.history.Refusal;

/** What kind of file a photo came as, told by its content: names and what the browser says of it prove nothing. */
enum PhotoType {
    JPEG,
    PNG,
    WEBP;

    /** @throws Refusal when it is nothing that can be kept */
    static PhotoType of(byte[] sent) {
        return switch (detected(sent)) {
            case Jpeg -> JPEG;
            case Png -> PNG;
            case WebP -> WEBP;
            case Heif ->
                throw new Refusal(
                        "This is a HEIC photo, which cannot be kept. On an iPhone choose Settings, Camera, Formats,"
                                + " Most Compatible, or send it as a JPEG.");
            default -> throw new Refusal("This is no photo that can be kept. Send a JPEG, PNG or WebP.");
        };
    }

    private static com.drew.imaging.FileType detected(byte[] sent) {
        try {
            return FileTypeDetector.detectFileType(new ByteArrayInputStream(sent));
        } catch (IOException unreadable) {
            return com.drew.imaging.FileType.Unknown;
        }
    }

    /** @return by name, never by asking around: what else is installed on a machine reads nothing of ours */
    ImageReader reader() throws IOException {
        return this == WEBP
                ? new WebPImageReaderSpi().createReaderInstance()
                : ImageIO.getImageReadersByFormatName(name().toLowerCase(Locale.ROOT))
                        .next();
    }
}
