package studio.hairline.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import studio.hairline.intake.Uploads;
import studio.hairline.ui.Say;

/** Takes a file from the user's machine: chosen or dropped. */
final class FileDrop extends Upload {

    private static final long LARGEST_MB = 200;

    FileDrop(String choose, Uploads uploads, BiConsumer<Path, String> received) {
        addClassName("file-drop");
        setUploadHandler(UploadHandler.toFile(
                (sent, file) -> getUI().ifPresent(ui -> ui.access(() -> {
                    clearFileList();
                    received.accept(file.toPath(), sent.fileName());
                })),
                sent -> uploads.fresh().toFile()));
        setMaxFiles(1);
        setMaxFileSize((int) (LARGEST_MB << 20));
        setAcceptedFileTypes("text/csv", ".csv", ".tsv", ".txt");
        Button button = new Button(choose);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        setUploadButton(button);
        setDropLabel(new Span("or drop it here"));
        addFileRejectedListener(refused -> Say.refused(
                "This is no file of rows (.csv, .tsv, .txt) of up to " + LARGEST_MB + " MB. Save your sheet as CSV."));
        addFailedListener(failed -> Say.refused("The file did not arrive whole. Send it again."));
    }
}
