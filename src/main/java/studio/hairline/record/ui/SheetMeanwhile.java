package studio.hairline.record.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import studio.hairline.record.Sheet;
import studio.hairline.record.SheetVersion;

/** Somebody else saved the sheet first: what theirs says otherwise, and the two ways on. Nothing typed is lost meanwhile. */
final class SheetMeanwhile extends Div {

    private final Consumer<SheetVersion> onTop;
    private final Runnable theirs;

    SheetMeanwhile(Consumer<SheetVersion> onTop, Runnable theirs) {
        this.onTop = onTop;
        this.theirs = theirs;
        addClassName("meanwhile");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** @param saved when and by whom */
    void tell(String saved, SheetVersion other, Sheet mine) {
        removeAll();
        Map<String, String> differs = new LinkedHashMap<>(other.sheet().said());
        mine.said().forEach(differs::remove);
        differs.values().removeIf(String::isEmpty);
        Div ways = new Div(
                new Button("Save mine, and theirs where I wrote nothing", click -> onTop.accept(other)),
                new Button("Drop mine and take theirs", click -> theirs.run()));
        ways.addClassName("button-row");
        add(
                new Paragraph("Somebody else saved this sheet while you were writing: " + saved + ". Theirs says:"),
                SheetPaper.words(differs),
                ways);
        setVisible(true);
        scrollIntoView();
    }
}
