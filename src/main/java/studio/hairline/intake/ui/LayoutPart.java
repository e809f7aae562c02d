package studio.hairline.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import studio.hairline.intake.ImportKind;
import studio.hairline.intake.ImportPlan.When;
import studio.hairline.intake.file.Column;
import studio.hairline.intake.file.DateOrder;
import studio.hairline.intake.file.Delimiter;
import studio.hairline.intake.file.Encoding;
import studio.hairline.intake.file.Layout;
import studio.hairline.intake.file.Line;
import studio.hairline.ui.Formats;

/** What was found about the file as such, each finding open to change, with its first rows as they are read now. */
final class LayoutPart {

    private final Draft draft;
    private final Runnable changed;

    LayoutPart(Draft draft, Runnable changed) {
        this.draft = draft;
        this.changed = changed;
    }

    Component component() {
        Div fields = new Div(kind(), encoding(), delimiter(), order(), zone(), header());
        fields.addClassName("import-fields");
        return new Part("What it is", summary()).with(question(), fields, preview());
    }

    private String summary() {
        int ragged = draft.survey().ragged();
        return Formats.count(draft.survey().lines()) + " rows, "
                + draft.columns().size() + " columns"
                + (ragged == 0
                        ? "."
                        : "; " + Formats.count(ragged) + " rows have more or fewer cells than the others.");
    }

    private Component question() {
        Paragraph question = new Paragraph(
                "The days of this file can be read both ways, such as 3/4 or 4/3. Say below which comes first.");
        question.addClassName("import-question");
        question.getElement().setAttribute("role", "alert");
        question.setVisible(draft.isDayOrderOpen());
        return question;
    }

    private Component kind() {
        return select(
                "These rows are",
                List.of(ImportKind.values()),
                ImportKind::label,
                draft.plan().kind(),
                kind -> draft.become(kind));
    }

    private Component encoding() {
        Layout layout = draft.plan().layout();
        return select(
                "Encoding",
                List.of(Encoding.values()),
                Encoding::label,
                layout.encoding(),
                e -> draft.read(layout.with(e)));
    }

    private Component delimiter() {
        Layout layout = draft.plan().layout();
        return select(
                "Between two cells",
                List.of(Delimiter.values()),
                Delimiter::label,
                layout.delimiter(),
                d -> draft.read(layout.with(d)));
    }

    private Component order() {
        When when = draft.plan().when();
        return select(
                "Days such as 3/4",
                List.of(DateOrder.values()),
                DateOrder::label,
                when.order(),
                order -> draft.decide(new When(order, when.zone())));
    }

    private Component zone() {
        When when = draft.plan().when();
        ComboBox<ZoneId> zone = new ComboBox<>("Times are those of");
        zone.setItems(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setValue(when.zone());
        zone.addValueChangeListener(choice -> {
            if (choice.getValue() != null) {
                draft.decide(new When(when.order(), choice.getValue()));
                changed.run();
            }
        });
        return zone;
    }

    private Component header() {
        Checkbox header = new Checkbox("The first row names the columns");
        header.setValue(draft.plan().layout().header());
        header.addValueChangeListener(choice -> {
            draft.read(draft.plan().layout().withHeader(choice.getValue()));
            changed.run();
        });
        return header;
    }

    private <T> Component select(String label, List<T> items, Function<T, String> words, T value, Consumer<T> use) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(words::apply);
        select.setValue(value);
        select.addValueChangeListener(choice -> {
            use.accept(choice.getValue());
            changed.run();
        });
        return select;
    }

    private Component preview() {
        Grid<Line> grid = new Grid<>();
        grid.addClassName("import-preview");
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", "First rows of the file");
        grid.addColumn(Line::number).setHeader("Line").setAutoWidth(true).setFlexGrow(0);
        for (Column column :
                draft.columns().subList(0, Math.min(30, draft.columns().size()))) {
            grid.addColumn(line -> line.cell(column.index()))
                    .setHeader(column.name())
                    .setAutoWidth(true);
        }
        grid.setItems(draft.survey().first());
        return grid;
    }
}
