package studio.hairline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.hairline.intake.file.FirstSeen;
import studio.hairline.people.Contact;

/**
 * Who stands on which line of a file. The same phone is the same person unless the names contradict; the same client code is
 * the same client; the same e-mail alone is a possible duplicate: said, never merged.
 */
final class Company {

    private final FirstSeen phones = new FirstSeen();
    private final FirstSeen names = new FirstSeen();
    private final FirstSeen emails = new FirstSeen();
    private final FirstSeen codes = new FirstSeen();
    private final FirstSeen slots = new FirstSeen();

    Row judge(Entry entry, Evidence.Here here) {
        return switch (entry) {
            case LeadEntry lead -> {
                List<String> remarks = new ArrayList<>();
                yield new Row.Accepted(line(lead), remarks, isNew(lead.contact(), line(lead), here, remarks));
            }
            case BookingEntry session -> session(session, here);
            case NoShowEntry missed -> here.noShow(missed);
        };
    }

    private Row session(BookingEntry entry, Evidence.Here here) {
        List<String> remarks = new ArrayList<>();
        Contact client = entry.client();
        if (client == null) {
            remarks.add("No client: the session comes in without one.");
            return new Row.Accepted(line(entry), remarks, false);
        }
        boolean isNew = isNew(client, line(entry), here, remarks);
        int twice = earlier(slots, who(client) + "|" + entry.startsAt(), line(entry));
        if (twice != 0) {
            remarks.add("The same client is booked at the same time on line " + twice + ".");
        } else if (here.isBooked(client, entry.startsAt())) {
            remarks.add("The same client is booked here at the same time already.");
        }
        return new Row.Accepted(line(entry), remarks, isNew);
    }

    private static String who(Contact client) {
        return client.clientCode() != null ? client.clientCode() : client.phone() + "|" + Names.key(client.name());
    }

    private boolean isNew(Contact contact, int line, Evidence.Here here, List<String> remarks) {
        int email = earlier(emails, contact.email(), line);
        boolean code = earlier(codes, contact.clientCode(), line) != 0;
        boolean phone = samePhone(contact, line, here, remarks);
        if (code || phone || here.byCode(contact).isPresent()) {
            return false;
        }
        if (email != 0) {
            remarks.add("Same e-mail as line " + email + ": possibly the same person.");
        } else {
            here.byEmail(contact)
                    .ifPresent(name ->
                            remarks.add("Same e-mail as " + name + ", who is here already: possibly the same person."));
        }
        return true;
    }

    private boolean samePhone(Contact contact, int line, Evidence.Here here, List<String> remarks) {
        String phone = contact.phone();
        if (phone == null) {
            return false;
        }
        int first = earlier(phones, phone, line);
        boolean agreed = earlier(names, phone + "|" + Names.key(contact.name()), line) != 0;
        if (agreed || here.byPhone(contact).isPresent()) {
            return true;
        }
        Optional<String> other = first != 0 ? Optional.of("line " + first) : here.otherWithPhone(contact);
        other.ifPresent(who -> remarks.add(
                "Same phone as " + who + " under another name: kept as two people until you say otherwise."));
        return false;
    }

    private static int earlier(FirstSeen seen, @Nullable String value, int line) {
        int first = value == null ? 0 : seen.lineOf(value, line);
        return first == line ? 0 : first;
    }

    private static int line(Entry entry) {
        return entry.line().number();
    }
}
