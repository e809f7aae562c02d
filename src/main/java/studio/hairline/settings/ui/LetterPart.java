package studio.hairline.settings.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import studio.hairline.letter.LetterRule;
import studio.hairline.letter.LetterRules;
import studio.hairline.letter.Tongue;
import studio.hairline.team.TeamMember;
import studio.hairline.ui.MultiChoice;
import studio.hairline.ui.OneChoice;
import studio.hairline.ui.Say;

/** Whether the owner's letter goes out by e-mail, in which language and to whom. */
final class LetterPart {

    private final LetterRules rules;
    private final Checkbox on = new Checkbox("Send it by e-mail each Monday at six in the morning");
    private final Select<Tongue> tongue;
    private final MultiChoice<TeamMember> readers;
    private final TextField address = new TextField("Address of Hairline");

    LetterPart(SettingsBeans beans) {
        rules = beans.letter();
        LetterRule rule = rules.rule();
        List<TeamMember> owners = rules.owners();
        on.setValue(rule.on());
        on.addClassName("wide");
        tongue = new OneChoice<>("Language", List.of(Tongue.values()), Tongue::label, rule.tongue());
        readers = new MultiChoice<>("To", owners, TeamMember::name);
        readers.setPlaceholder("Every owner");
        readers.setValue(owners.stream()
                .filter(owner -> rule.readers().contains(owner.id()))
                .collect(Collectors.toSet()));
        address.setValue(rule.address());
        address.setPlaceholder("https://studio.example.com");
        address.setHelperText("What its links begin with; where the letter was first opened, unless you say otherwise");
    }

    FormCard card() {
        return new FormCard(
                        "The owner’s letter",
                        "One page on the week before: on screen under Letter, and by e-mail once an outgoing server is"
                                + " named under Mail. It names people, so it goes to owners alone.")
                .with(on, tongue, readers, address)
                .button("Save", this::save);
    }

    private void save() {
        LetterRule before = rules.rule();
        rules.change(new LetterRule(
                on.getValue(),
                tongue.getValue(),
                readers.getValue().stream().map(TeamMember::id).collect(Collectors.toSet()),
                address.getValue()));
        Say.done("The letter is saved.", "Undo", () -> {
            rules.change(before);
            Say.done("As before: reload the page to see it.");
        });
    }
}
