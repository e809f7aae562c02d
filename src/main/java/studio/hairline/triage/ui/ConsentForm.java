package studio.hairline.triage.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.hairline.people.ContactConsent;
import studio.hairline.people.ContactConsents;
import studio.hairline.people.HowSaid;
import studio.hairline.people.Statement;
import studio.hairline.people.Way;
import studio.hairline.ui.OneChoice;

/** What somebody says of being contacted, by any way, written down by whoever heard it. */
record ConsentForm(Sheet sheet, InboxBeans beans, Desk desk) {

    /** Offers what is not known yet: the first way nobody asked about. */
    Ask ask() {
        Select<Way> way = new OneChoice<>("About", List.of(Way.values()), ConsentForm::many, unasked());
        Select<Boolean> given = new OneChoice<>("They said", List.of(true, false), yes -> yes ? "Yes" : "No", true);
        Select<HowSaid> how = new OneChoice<>("How", List.of(HowSaid.values()), HowSaid::label, HowSaid.PHONE);
        TextField words = new TextField("In their words (optional)");
        words.setMaxLength(1_000);
        words.addClassName("wide");
        return new Ask("Consent to contact", desk)
                .field(way, given, how, words)
                .fills(
                        "Write down",
                        () -> write(new Statement(way.getValue(), given.getValue(), how.getValue(), words.getValue())));
    }

    private Ask.Filled write(Statement said) {
        ContactConsents consents = beans.sheets().consents();
        long person = sheet.lead().personId();
        ContactConsent written = consents.write(person, said);
        return new Ask.Filled(
                written.label() + ": " + (said.given() ? "their consent" : "their refusal") + " is written down.",
                () -> consents.undo(person, written));
    }

    /** @return "Consent: texts yes, calls no." */
    String known() {
        String said = Arrays.stream(Way.values())
                .flatMap(way -> said(way).map(one -> way.many() + (one.given() ? " yes" : " no")).stream())
                .collect(Collectors.joining(", "));
        return "Consent: " + (said.isEmpty() ? "nobody asked yet" : said) + ".";
    }

    private Optional<ContactConsent> said(Way way) {
        return sheet.consents().stream()
                .filter(one -> one.channel().equals(way.name()))
                .findFirst();
    }

    private Way unasked() {
        Way wanted = sheet.lead().prefers();
        if (wanted != null && said(wanted).isEmpty()) {
            return wanted;
        }
        return Arrays.stream(Way.values())
                .filter(way -> said(way).isEmpty())
                .findFirst()
                .orElse(Way.EMAIL);
    }

    private static String many(Way way) {
        return way.many().substring(0, 1).toUpperCase(Locale.US) + way.many().substring(1);
    }
}
