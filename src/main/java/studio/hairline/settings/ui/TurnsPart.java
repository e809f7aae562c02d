package studio.hairline.settings.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.hairline.triage.InboxRules;
import studio.hairline.triage.TurnPlan;
import studio.hairline.triage.TurnTaker;
import studio.hairline.ui.Say;

/** How what nobody has is handed out: who takes it, in turn or by rule. */
final class TurnsPart {

    private final InboxRules rules;
    private final Checkbox on = new Checkbox("Hand out what nobody has");
    private final List<TakerRow> takers;
    private final RuleList first;
    private final FormCard card = new FormCard(
            "Whose turn it is",
            "Given in turn to those who work and have a hand free, or by rule. It stays in the inbox for all, and goes back"
                    + " when it is not touched for the minutes of silence above.");

    TurnsPart(SettingsBeans beans) {

        this.rules = beans.inbox();
        TurnPlan plan = rules.turns();
        Map<Long, TurnTaker> now =
                plan.takers().stream().collect(Collectors.toMap(TurnTaker::userId, Function.identity()));
        takers = beans.users().assignable().stream()
                .map(member -> new TakerRow(member, now.get(member.id())))
                .toList();
        first = new RuleList(beans.users(), new ArrayList<>(plan.rules()));
        on.setValue(plan.on());
        on.addClassName("wide");
    }

    FormCard card() {
        Div rows = new Div();
        rows.addClassNames("taker-rows", "wide");
        takers.forEach(rows::add);
        Paragraph words = new Paragraph("First, by rule; the first that fits counts:");
        words.addClassNames("soft", "wide");
        return card.with(on, rows, words, first).button("Save", this::save);
    }

    private void save() {
        if (takers.stream().map(TakerRow::isRight).toList().contains(false)) {
            return;
        }
        List<TurnTaker> chosen =
                takers.stream().flatMap(row -> row.taker().stream()).toList();
        TurnPlan before = rules.turns();
        rules.handOut(new TurnPlan(on.getValue(), chosen, first.rules()));
        Say.done(
                on.getValue() ? "Saved: what nobody has is handed out." : "Saved: nothing is handed out.",
                "Undo",
                () -> {
                    rules.handOut(before);
                    Say.done("As before: reload the page to see it.");
                });
    }
}
