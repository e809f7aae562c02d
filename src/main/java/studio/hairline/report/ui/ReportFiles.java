package studio.hairline.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.stream.Stream;
import studio.hairline.report.file.ReportFile;
import studio.hairline.report.file.ReportSheet;
import studio.hairline.ui.Glyph;

/** The report on screen as files: of the same numbers, read at the same instant. */
final class ReportFiles extends Nav {

    ReportFiles(ReportSheet sheet) {
        addClassName("button-row");
        setAriaLabel("Take the report along");
        Stream.of(ReportFile.values()).forEach(file -> add(link(sheet, file)));
    }

    private static Anchor link(ReportSheet sheet, ReportFile file) {
        DownloadHandler handler = event -> {
            event.setFileName(sheet.fileName(file.ending()));
            event.setContentType(file.type());
            file.write(sheet, event.getOutputStream());
        };
        Anchor link = new Anchor(handler, file.label());
        link.addClassName("list-export");
        link.addComponentAsFirst(Glyph.DOWNLOAD.create());
        return link;
    }
}
