package studio.hairline.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import studio.hairline.people.Contact;
import studio.hairline.triage.Blank;
import studio.hairline.triage.Decided;
import studio.hairline.triage.MayContact;
import studio.hairline.triage.Speech;
import studio.hairline.triage.Template;
import studio.hairline.triage.Template.Wording;
import studio.hairline.triage.Way;
import studio.hairline.ui.Formats;
import studio.hairline.ui.OneChoice;

/** An answer in our words, handed to the device and logged as an attempt in the same click. */
final class ReplyForm {

    private final Sheet sheet;
    private final InboxBeans beans;
    private final Select<Way> way;
    private final Select<Template> template;
    private final Select<Speech> language;
    private final TextField subject = new TextField("Subject");
    private final TextArea words = new TextArea("Answer");
    private final DeviceLink open = new DeviceLink();
    private final Paragraph mayNot = new Paragraph();
    private final boolean ownServer;
    private Consumer<String> verb = words -> {};

    ReplyForm(Sheet sheet, InboxBeans beans) {
        this.sheet = sheet;
        this.beans = beans;
        ownServer = beans.acts().letters().areSent();
        List<Way> ways = Arrays.stream(Way.values()).filter(this::reaches).toList();
        way = new OneChoice<>("By", ways, Way::label, ways.getFirst()).onChoice(one -> choose());
        template = new OneChoice<>(
                        "Template", List.of(Template.values()), Template::label, Template.fitting(sheet.lead()))
                .onChoice(one -> fill());
        language = new OneChoice<>(
                        "Language",
                        List.of(Speech.values()),
                        Speech::label,
                        Speech.of(sheet.person().contact().language()))
                .onChoice(one -> fill());
        words.setMinRows(6);
        words.addClassName("wide");
        mayNot.addClassNames("wide", "problem");
        words.addValueChangeListener(change -> address());
        subject.addValueChangeListener(change -> address());
        choose();
        fill();
    }

    Ask reply(Desk desk) {
        Ask ask = new Ask("Reply", desk).field(words, way, template, language, subject, mayNot, open);
        open.getElement().addEventListener("click", click -> ask.decide());
        ask.does("Log as sent (Ctrl+Enter)", true, this::send);
        verb = ask::says;
        choose();
        return ask;
    }

    private Decided send() {
        return goesByItself()
                ? beans.acts()
                        .letters()
                        .write(sheet.ref(), sheet.lead().personId(), subject.getValue(), words.getValue())
                : beans.acts().conversation().tried(sheet.ref(), way.getValue(), words.getValue());
    }

    /** Whether Hairline sends it, by the studio's own server. */
    private boolean goesByItself() {
        return ownServer && way.getValue() == Way.EMAIL;
    }

    Ask call(Desk desk) {
        Contact contact = sheet.person().contact();
        TextField note = new TextField("What was said");
        note.setPlaceholder("Left a message");
        Ask ask = new Ask("Call", desk).field(note);
        String alone = whyNot(Way.CALL);
        if (!alone.isEmpty()) {
            Paragraph sentence = new Paragraph(alone);
            sentence.addClassNames("wide", "problem");
            ask.field(sentence);
        } else if (contact.phoneGiven() != null) {
            Anchor dial = new Anchor("tel:" + contact.phone(), "Call " + contact.phoneGiven());
            dial.setRouterIgnore(true);
            ask.field(dial);
        }
        return ask.does(
                "Log the call", false, () -> beans.acts().conversation().tried(sheet.ref(), Way.CALL, note.getValue()));
    }

    private boolean reaches(Way one) {
        Contact contact = sheet.person().contact();
        return switch (one) {
            case EMAIL -> contact.email() != null;
            case TEXT -> contact.phone() != null;
            case MESSAGE -> true;
            case CALL -> false;
        };
    }

    /** Whether it may go that way is looked up once for each way, not for each word. */
    private void choose() {
        mayNot.setText(whyNot(way.getValue()));
        mayNot.setVisible(!mayNot.getText().isEmpty());
        subject.setVisible(way.getValue() == Way.EMAIL);
        open.setVisible(!goesByItself()
                && way.getValue() != Way.MESSAGE
                && mayNot.getText().isEmpty());
        verb.accept(goesByItself() ? "Send (Ctrl+Enter)" : "Log as sent (Ctrl+Enter)");
        address();
    }

    private void fill() {
        Speech speech = language.getValue();
        Wording wording = beans.acts()
                .wordings()
                .of(template.getValue(), sheet.lead().category(), speech)
                .filled(fields(speech));
        subject.setValue(wording.subject());
        words.setValue(wording.words());
        address();
    }

    private Map<String, String> fields(Speech speech) {
        return Blank.fields(
                sheet.person().displayName(),
                sheet.lead().category(),
                speech,
                new Blank.Ours(
                        beans.studio().settings().facts().name(),
                        beans.studio().name(beans.studio().user().id())));
    }

    private void address() {
        open.leadsTo(way.getValue(), sheet.person().contact(), subject.getValue(), words.getValue());
    }

    private String whyNot(Way by) {
        return switch (beans.acts().conversation().may(sheet.ref().id(), by)) {
            case MayContact.Yes yes -> "";
            case MayContact.LeftAlone alone ->
                "They asked on " + Formats.day(alone.since().toLocalDate()) + " to be left alone: “" + alone.words()
                        + "” Answer when they write again.";
            case MayContact.Later later ->
                "This would be no answer to something they wrote: it may go from "
                        + Formats.instant(later.from().toInstant(), later.from().getZone()) + ".";
        };
    }
}
