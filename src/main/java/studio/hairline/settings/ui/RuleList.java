package studio.hairline.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;
import studio.hairline.team.TeamMember;
import studio.hairline.team.Users;
import studio.hairline.triage.TurnRule;

/** What goes to one person first, and one rule more. Kept with the card. */
final class RuleList extends Div {

    private final Users users;
    private final List<TurnRule> rules;
    private final UnorderedList list = new UnorderedList();
    private final Select<Category> category = any("Category", Category::label, Category.values());
    private final Select<Source> source = any("Source", Source::label, Source.values());
    private final Select<String> language =
            any("Language", code -> Locale.of(code).getDisplayLanguage(Locale.US), "en", "es");
    private final Select<TeamMember> who = new Select<>();
    private final Paragraph problem = new Paragraph();

    RuleList(Users users, List<TurnRule> rules) {
        this.users = users;
        this.rules = rules;
        addClassNames("wide", "rule-list");
        list.addClassName("setting-list");
        who.setLabel("Goes to");
        who.setItems(users.assignable());
        who.setItemLabelGenerator(TeamMember::name);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        Button add = new Button("Add rule", click -> add());
        Div form = new Div(category, source, language, who, add);
        form.addClassName("rule-form");
        add(list, form, problem);
        show();
    }

    List<TurnRule> rules() {
        return List.copyOf(rules);
    }

    private void add() {
        problem.setText("");
        TeamMember chosen = who.getValue();
        if (!FormCard.fits(who, chosen != null, "Choose who gets it.") || chosen == null) {
            return;
        }
        try {
            rules.add(new TurnRule(category.getValue(), source.getValue(), language.getValue(), chosen.id()));
        } catch (IllegalArgumentException refused) {
            problem.setText(refused.getMessage());
            return;
        }
        category.clear();
        source.clear();
        language.clear();
        who.clear();
        show();
    }

    private void show() {
        list.removeAll();
        list.setVisible(!rules.isEmpty());
        rules.forEach(rule -> list.add(new SettingLine(rule.words(), name(rule), () -> {
            rules.remove(rule);
            show();
        })));
    }

    private String name(TurnRule rule) {
        return users.names().getOrDefault(rule.userId(), "Somebody who left");
    }

    @SafeVarargs
    private static <T> Select<T> any(String label, Function<T, String> words, T... items) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Any");
        select.setItemLabelGenerator((@Nullable T item) -> item == null ? "Any" : words.apply(item));
        return select;
    }
}
