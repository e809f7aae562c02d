package studio.hairline.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.intake.Field;
import studio.hairline.intake.Mapping;
import studio.hairline.intake.file.Column;

/** Which column holds what, as far as names and cells speak for it; the rest is the user's to say. */
final class ColumnsPart {

    private final Draft draft;
    private final Runnable changed;

    ColumnsPart(Draft draft, Runnable changed) {
        this.draft = draft;
        this.changed = changed;
    }

    Component component() {
        Div fields = new Div();
        fields.addClassName("import-fields");
        draft.plan().kind().fields().forEach(field -> fields.add(select(field)));
        return new Part("Which column is what", left()).with(fields);
    }

    private Select<Column> select(Field field) {
        Select<Column> select = new Select<>();
        select.setLabel(field.label());
        select.setItems(draft.columns());
        select.setItemLabelGenerator(column -> column == null ? "Not in this file" : column.name());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Not in this file");
        Integer chosen = draft.plan().mapping().column(field);
        if (chosen != null) {
            select.setValue(draft.columns().get(chosen));
            select.setHelperText(examples(draft.columns().get(chosen)));
        }
        select.addValueChangeListener(choice -> {
            Column column = choice.getValue();
            draft.map(field, column == null ? null : column.index());
            changed.run();
        });
        return select;
    }

    private static String examples(Column column) {
        return column.examples().stream()
                .map(e -> e.length() > 28 ? e.substring(0, 27) + "…" : e)
                .collect(Collectors.joining(" · "));
    }

    private String left() {
        Mapping mapping = draft.plan().mapping();
        List<String> unused = draft.columns().stream()
                .filter(c -> c.filled() > 0 && !mapping.columns().containsValue(c.index()))
                .map(Column::name)
                .toList();
        return unused.isEmpty()
                ? "Every column with something in it is used."
                : "Left out: "
                        + Stream.concat(unused.stream().limit(8), unused.size() > 8 ? Stream.of("…") : Stream.of())
                                .collect(Collectors.joining(", "))
                        + ".";
    }
}
