package studio.hairline.record;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The two things read from what a camera writes into a photo before all of it is thrown away.
 *
 * @param turned Exif's orientation, 1 (upright) to 8
 * @param day by the camera's own clock; null when it does not say
 */
record CameraNotes(int turned, @Nullable LocalDate day) {

    private static final CameraNotes NONE = new CameraNotes(1, null);

    static CameraNotes of(byte[] sent) {
        try {
            Metadata notes = ImageMetadataReader.readMetadata(new ByteArrayInputStream(sent), sent.length);
            return new CameraNotes(turned(notes), day(notes));
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            return NONE;
        }
    }

    private static int turned(Metadata notes) {
        ExifIFD0Directory exif = notes.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer turned = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return turned == null || turned < 1 || turned > 8 ? 1 : turned;
    }

    /** Exif has a wall clock without a zone; it is read as it stands. */
    private static @Nullable LocalDate day(Metadata notes) {
        ExifSubIFDDirectory exif = notes.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        Date taken = exif == null ? null : exif.getDateOriginal(TimeZone.getTimeZone("UTC"));
        return taken == null ? null : taken.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
