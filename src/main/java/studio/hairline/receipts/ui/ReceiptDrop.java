package studio.hairline.receipts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.file.Path;
import java.util.function.Consumer;
import studio.hairline.intake.Uploads;
import studio.hairline.ui.Say;

/** Takes a file of receipts: chosen or dropped. */
final class ReceiptDrop extends Upload {

    private static final int LARGEST_MB = 20;

    ReceiptDrop(Uploads uploads, Consumer<Path> received) {
        addClassName("file-drop");
        setUploadHandler(UploadHandler.toFile(
                (sent, file) -> getUI().ifPresent(ui -> ui.access(() -> {
                    clearFileList();
                    received.accept(file.toPath());
                })),
                sent -> uploads.fresh().toFile()));
        setMaxFiles(1);
        setMaxFileSize(LARGEST_MB << 20);
        setAcceptedFileTypes("text/csv", ".csv", ".tsv", ".txt");
        Button button = new Button("Choose a file of receipts");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        setUploadButton(button);
        setDropLabel(new Span("or drop it here"));
        addFileRejectedListener(refused -> Say.refused("This is no file of rows (.csv, .tsv, .txt) of up to "
                + LARGEST_MB + " MB. Save the list of your bank or terminal as CSV."));
        addFailedListener(failed -> Say.refused("The file did not arrive whole. Send it again."));
    }
}
