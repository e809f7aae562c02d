package studio.hairline.treatments.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.Scale;

/** How far it has gone, on the scale of its category: a grade to choose, a share to type, a length and a width. */
final class GradeField extends CustomField<String> {

    private static final int LONGEST_MM = 9999;

    private final ComboBox<String> grade = Fields.choice("", java.util.List.of(), Scale::say);
    private final IntegerField share = Fields.number("Share of the scalp, %", 1, 100);
    private final IntegerField length = Fields.number("Length, mm", 1, LONGEST_MM);
    private final IntegerField width = Fields.number("Width, mm", 1, LONGEST_MM);
    private Scale scale = Scale.NONE;

    GradeField() {
        super("");
        Div parts = new Div(grade, share, length, width);
        parts.addClassName("grade-parts");
        add(parts);
        grade.setClearButtonVisible(true);
    }

    /** Asks on the scale of this category. */
    void of(@Nullable Category category) {
        scale = category == null ? Scale.NONE : category.scale();
        boolean chosen = !scale.grades().isEmpty();
        setVisible(scale != Scale.NONE);
        grade.setVisible(chosen);
        share.setVisible(scale == Scale.SHARE);
        length.setVisible(scale == Scale.SIZE);
        width.setVisible(scale == Scale.SIZE);
        if (category != null && chosen) {
            grade.setLabel(scale.label());
            grade.setItems(scale.grades().stream().filter(category::accepts).toList());
        }
    }

    void show(@Nullable String code) {
        String value = code == null ? "" : code.substring(code.indexOf('_') + 1);
        switch (scale) {
            case NORWOOD, LUDWIG -> grade.setValue(code);
            case SHARE -> share.setValue(value.isEmpty() ? null : Integer.valueOf(value));
            case SIZE -> {
                String[] sides = value.split("X", -1);
                length.setValue(sides.length == 2 ? Integer.valueOf(sides[0]) : null);
                width.setValue(sides.length == 2 ? Integer.valueOf(sides[1]) : null);
            }
            case NONE -> {}
        }
    }

    /** @return the grade's code; null where none was given */
    @Nullable
    String code() {
        return switch (scale) {
            case NORWOOD, LUDWIG -> grade.getValue();
            case SHARE -> share.isEmpty() ? null : "SHARE_" + Fields.number(share);
            case SIZE -> size();
            case NONE -> null;
        };
    }

    private @Nullable String size() {
        if (length.isEmpty() && width.isEmpty()) {
            return null;
        }
        if (length.isEmpty() || width.isEmpty()) {
            throw new Refusal("Give the length and the width of the scar, or neither.");
        }
        return "SIZE_" + Fields.number(length) + "X" + Fields.number(width);
    }

    @Override
    protected @Nullable String generateModelValue() {
        return null;
    }

    @Override
    protected void setPresentationValue(@Nullable String code) {
        show(code);
    }
}
