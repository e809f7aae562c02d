package studio.hairline.record.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import studio.hairline.record.Photos;
import studio.hairline.ui.Say;

/** Takes photos: dropped, chosen, or from the camera of a phone, which a browser offers by itself where pictures are asked for. */
final class PhotoDrop extends Upload {

    private static final int LARGEST = Photos.LARGEST_MB << 20;
    private static final String TOO_LARGE =
            "This is no photo of up to " + Photos.LARGEST_MB + " MB. Send a JPEG, PNG or WebP, or a smaller copy.";

    private static final String HEIC =
            "This is a HEIC photo, which cannot be kept. On an iPhone choose Settings, Camera, Formats, Most Compatible,"
                    + " or send it as a JPEG.";

    /** @param received what was sent; one byte more than may be when it is too large */
    PhotoDrop(Consumer<byte[]> received) {
        addClassName("file-drop");
        setUploadHandler(sent -> take(sent, received));
        setMaxFileSize(LARGEST);
        setAcceptedFileTypes("image/jpeg", "image/png", "image/webp", ".jpg", ".jpeg", ".png", ".webp");
        setUploadButton(new Button("Add photos"));
        setDropLabel(new Span("or drop them here"));
        addFileRejectedListener(refused -> Say.refused(isHeic(refused.getFileName()) ? HEIC : TOO_LARGE));
        addFailedListener(failed -> Say.refused("The photo did not arrive whole. Send it again."));
    }

    private static boolean isHeic(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.hei[cf]");
    }

    private void take(UploadEvent sent, Consumer<byte[]> received) throws IOException {
        byte[] photo;
        try (InputStream in = sent.getInputStream()) {
            photo = in.readNBytes(LARGEST + 1);
        }
        sent.getUI().access(() -> {
            clearFileList();
            received.accept(photo);
        });
    }
}
