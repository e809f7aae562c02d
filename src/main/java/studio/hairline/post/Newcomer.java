package studio.hairline.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import studio.hairline.intake.MailedInquiries;
import studio.hairline.intake.Posted;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;

/** Somebody who wrote by e-mail and has no lead yet: an inquiry, or held back where a program wrote it. */
@Component
class Newcomer {

    private static final int LONGEST_MESSAGE = 3_900;
    private static final int LONGEST_NAME = 180;

    private final MailedInquiries inquiries;
    private final FrontDesk desk;
    private final Whose whose;

    Newcomer(MailedInquiries inquiries, FrontDesk desk, Whose whose) {
        this.inquiries = inquiries;
        this.desk = desk;
        this.whose = whose;
    }

    /** @return the lead; nothing where it is held back */
    Optional<Long> receive(Received mail) {
        Optional<Long> person = whose.person(mail.from().address());
        if (person.isPresent()) {
            Contact contact = Contact.of(mail.from().name(), mail.from().address(), null);
            Contact named = contact.isNamed()
                    ? contact
                    : Contact.of(mail.from().address(), mail.from().address(), null);
            Inquiry inquiry = Inquiry.of(mail.arrived(), Channel.EMAIL, Source.NOT_RECORDED, message(mail));
            return Optional.of(desk.receiveAgain(person.get(), named, inquiry).id());
        }
        return inquiries.take(mail.messageId(), posted(mail), mail.arrived(), List.of());
    }

    void hold(Received mail, String reason) {
        Optional<Long> ignored = inquiries.take(mail.messageId(), posted(mail), mail.arrived(), List.of(reason));
    }

    private static Posted posted(Received mail) {
        Map<String, String> fields = new LinkedHashMap<>();
        String name = mail.from().name().isBlank()
                ? mail.from().address().replaceFirst("@.*", "")
                : mail.from().name();
        fields.put("name", MailReader.cut(name, LONGEST_NAME));
        fields.put("email", mail.from().address());
        fields.put("message", message(mail));
        fields.put("source", Source.NOT_RECORDED.name());
        fields.put("channel", Channel.EMAIL.name());
        return new Posted(fields, Map.of());
    }

    private static String message(Received mail) {
        String all = mail.subject().isBlank() || mail.words().isBlank()
                ? mail.said()
                : mail.subject() + "\n\n" + mail.said();
        return MailReader.cut(all, LONGEST_MESSAGE);
    }
}
