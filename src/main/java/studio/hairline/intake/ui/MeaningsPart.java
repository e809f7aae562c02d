package studio.hairline.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.hairline.intake.Field;
import studio.hairline.intake.Vocabulary;
import studio.hairline.intake.file.Column;
import studio.hairline.team.TeamMember;
import studio.hairline.ui.Formats;

/** What their values mean here: suggested, changed at will, remembered for the next file. */
final class MeaningsPart {

    private final Draft draft;
    private final List<TeamMember> team;

    MeaningsPart(Draft draft, List<TeamMember> team) {
        this.draft = draft;
        this.team = team;
    }

    List<Component> groups() {
        List<Component> groups = new ArrayList<>();
        for (Field field : draft.plan().kind().fields()) {
            Vocabulary vocabulary = field.vocabulary(draft.plan().kind());
            Integer column = draft.plan().mapping().column(field);
            if (vocabulary != null && column != null) {
                groups.add(group(field, vocabulary, draft.columns().get(column)));
            }
        }
        return groups;
    }

    private Component group(Field field, Vocabulary vocabulary, Column column) {
        Div fields = new Div();
        fields.addClassName("import-fields");
        column.values().forEach((given, times) -> fields.add(select(vocabulary, given, times)));
        Details details = new Details(field.label() + ": " + column.values().size() + " values", fields);
        details.setOpened(column.values().size() <= 12 && vocabulary != Vocabulary.STAFF);
        return details;
    }

    private Component select(Vocabulary vocabulary, String given, int times) {
        Map<String, String> labels = labels(vocabulary);
        Select<String> select = new Select<>();
        String said = draft.plan().services().getOrDefault(given, "");
        select.setLabel(said.isEmpty() ? given : given + " (" + said + ")");
        select.setItems(labels.keySet());
        select.setItemLabelGenerator(code -> labels.getOrDefault(code, code));
        String meaning = draft.plan().meaning(vocabulary, given);
        select.setValue(labels.containsKey(meaning) ? meaning : vocabulary.suggest(""));
        select.setHelperText(Formats.count(times) + (times == 1 ? " row" : " rows"));
        select.addValueChangeListener(choice -> draft.mean(vocabulary, given, choice.getValue()));
        return select;
    }

    private Map<String, String> labels(Vocabulary vocabulary) {
        if (vocabulary != Vocabulary.STAFF) {
            return vocabulary.labels();
        }
        Map<String, String> labels = new LinkedHashMap<>(vocabulary.labels());
        team.forEach(member -> labels.put(String.valueOf(member.id()), member.name()));
        return labels;
    }
}
