package studio.hairline.receipts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.nio.file.Path;
import java.util.List;
import studio.hairline.history.Refusal;
import studio.hairline.receipts.BadLine;
import studio.hairline.receipts.Columns;
import studio.hairline.receipts.ReadFile;
import studio.hairline.receipts.ReadFile.Looked;
import studio.hairline.ui.Formats;

/** A file of receipts is taken, its columns asked, its lines kept once; those that are none are listed with why. */
final class FileCard extends Section {

    private static final int SHOWN = 50;

    private final ReceiptBeans beans;
    private final Runnable again;
    private final Div asked = new Div();
    private final Div told = new Div();

    FileCard(ReceiptBeans beans, Runnable again) {
        this.beans = beans;
        this.again = again;
        addClassNames("card", "section");
        told.getElement().setAttribute("role", "status");
        Paragraph why = new Paragraph("The list of payments of your bank or card terminal, as CSV. Each receipt is kept"
                + " once, however often its file is sent; no payment is written or changed.");
        why.addClassName("soft");
        add(new H2("A file of receipts"), why, new ReceiptDrop(beans.uploads(), this::received), asked, told);
    }

    void received(Path file) {
        told.removeAll();
        asked.removeAll();
        tried(() -> {
            Looked looked = ReadFile.look(file);
            asked.add(new ColumnsForm(looked, columns -> tried(() -> keep(file, looked, columns))));
        });
    }

    private void keep(Path file, Looked looked, Columns columns) {
        ReadFile read = ReadFile.of(file, looked.survey().layout(), columns);
        int fresh = beans.receipts().keep(read.lines());
        beans.uploads().discard(file);
        asked.removeAll();
        tell(read, fresh);
        again.run();
    }

    private void tell(ReadFile read, int fresh) {
        told.removeAll();
        told.add(new Paragraph("New receipts kept: " + Formats.count(fresh) + ", known already: "
                + Formats.count(read.lines().size() - fresh) + ", lines left out: "
                + Formats.count(read.bad().size()) + "."));
        List<BadLine> bad = read.bad();
        UnorderedList list = new UnorderedList();
        bad.stream().limit(SHOWN).forEach(one -> list.add(new ListItem("Line " + one.number() + ": " + one.why())));
        if (bad.size() > SHOWN) {
            list.add(new ListItem("… and " + Formats.count(bad.size() - SHOWN) + " more."));
        }
        list.setVisible(!bad.isEmpty());
        told.add(list);
    }

    private void tried(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Paragraph problem = new Paragraph(refusal.getMessage());
            problem.addClassName("problem");
            told.removeAll();
            told.add(problem);
        }
    }
}
