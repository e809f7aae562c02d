package studio.hairline.triage.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import studio.hairline.people.Contact;
import studio.hairline.people.Way;
import studio.hairline.triage.Blank;
import studio.hairline.triage.Decided;
import studio.hairline.triage.Speech;
import studio.hairline.triage.Template;
import studio.hairline.triage.Template.Wording;
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
    private final MayGo mayGo;
    private final boolean ownServer;
    private Consumer<String> verb = words -> {};

    ReplyForm(Sheet sheet, InboxBeans beans) {
        this.sheet = sheet;
        this.beans = beans;
        ownServer = beans.acts().letters().areSent();
        List<Way> ways = Arrays.stream(Way.values()).filter(this::reaches).toList();
        way = new OneChoice<>("By", ways, Way::label, wanted(ways)).onChoice(one -> choose());
        mayGo = new MayGo(sheet, beans, this::offer);
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
        words.addValueChangeListener(change -> address());
        subject.addValueChangeListener(change -> address());
        choose();
        fill();
    }

    Ask reply(Desk desk) {
        Ask ask = new Ask("Reply", desk).field(words, way, template, language, subject, mayGo, open);
        open.getElement().addEventListener("click", click -> ask.decide());
        ask.does("Log as sent (Ctrl+Enter)", true, this::send);
        verb = ask::says;
        choose();
        return ask;
    }

    /** As they asked to be answered, where that way leads to them. */
    private Way wanted(List<Way> ways) {
        Way prefers = sheet.lead().prefers();
        return prefers != null && ways.contains(prefers) ? prefers : ways.getFirst();
    }

    private Decided send() {
        mayGo.writeDown();
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

    private boolean reaches(Way one) {
        Contact contact = sheet.person().contact();
        return switch (one) {
            case EMAIL -> contact.email() != null;
            case TEXT -> contact.phone() != null;
            case MESSAGE -> true;
            case CALL -> false;
        };
    }

    private void choose() {
        mayGo.look(way.getValue());
        subject.setVisible(way.getValue() == Way.EMAIL);
        offer();
        address();
    }

    private void offer() {
        open.setVisible(!goesByItself() && way.getValue() != Way.MESSAGE && mayGo.isFree());
        boolean writesDown = mayGo.isAsked() && mayGo.isFree();
        String plain = goesByItself() ? "Send (Ctrl+Enter)" : "Log as sent (Ctrl+Enter)";
        String both = goesByItself() ? "Write down, send (Ctrl+Enter)" : "Write down, log (Ctrl+Enter)";
        verb.accept(writesDown ? both : plain);
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
}
