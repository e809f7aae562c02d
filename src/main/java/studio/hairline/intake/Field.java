package studio.hairline.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.intake.file.Looks;

/** What a column of a file can mean here, and the words other systems put above it. */
public enum Field {
    NAME(
            "Name",
            Looks.TEXT,
            "LS",
            "name",
            "full name",
            "client name",
            "customer name",
            "lead name",
            "client",
            "customer"),
    FIRST_NAME("First name", Looks.TEXT, "LS", "first name", "firstname", "given name"),
    LAST_NAME("Last name", Looks.TEXT, "LS", "last name", "lastname", "surname", "family name"),
    PHONE("Phone", Looks.PHONE, "LS", "phone", "mobile", "cell", "telephone", "tel", "phone number"),
    EMAIL("E-mail", Looks.EMAIL, "LS", "email", "e mail", "email address", "mail"),
    HANDLE("Handle", Looks.TEXT, "L", "handle", "instagram", "username"),
    CODE(
            "Client code",
            Looks.TEXT,
            "LSN",
            "client code",
            "customer code",
            "client id",
            "customer id",
            "code",
            "client no"),
    DAY(
            "Day",
            Looks.DATE,
            "LSN",
            "date",
            "day",
            "created time",
            "created",
            "created at",
            "received",
            "inquiry date",
            "submitted",
            "timestamp",
            "appointment date",
            "start",
            "starts at",
            "start date"),
    TIME("Time", Looks.TIME, "LSN", "time", "start time", "timeint", "hour"),
    SERVICE("Service", Looks.TEXT, "SN", "service", "treatment", "appointment type", "service code"),
    STAFF(
            "Staff",
            Looks.TEXT,
            "LSN",
            "staff",
            "lead owner",
            "owner",
            "assigned to",
            "assignee",
            "artist",
            "stylist",
            "practitioner",
            "provider"),
    SOURCE(
            "Source",
            Looks.TEXT,
            "L",
            "lead source",
            "source",
            "referrer",
            "how did you hear about us",
            "utm source",
            "platform"),
    STATUS("Status", Looks.TEXT, "LS", "lead status", "status", "stage", "outcome"),
    CATEGORY("Hair-loss category", Looks.TEXT, "LS", "category", "hair loss", "hair loss type", "concern", "condition"),
    MESSAGE("Message", Looks.TEXT, "L", "message", "notes", "note", "comment", "comments", "description", "inquiry"),
    CONVERTED(
            "Converted on",
            Looks.DATE,
            "L",
            "converted",
            "converted on",
            "converted at",
            "conversion date",
            "won date"),
    PRICE("Price", Looks.NUMBER, "LS", "price", "amount", "total", "value", "deal value"),
    DEPOSIT("Deposit", Looks.NUMBER, "L", "deposit", "deposit paid"),
    LENGTH("Minutes", Looks.NUMBER, "S", "duration", "length", "minutes", "duration minutes"),
    REFERENCE(
            "Reference",
            Looks.NUMBER,
            "LS",
            "leadid",
            "lead id",
            "id",
            "record id",
            "reference",
            "booking id",
            "appointment id");

    private final String label;
    private final Looks looks;
    private final Set<ImportKind> kinds;
    private final List<String> words;

    Field(String label, Looks looks, String kinds, String... words) {
        this.label = label;
        this.looks = looks;
        this.kinds = EnumSet.noneOf(ImportKind.class);
        Stream.of(ImportKind.values())
                .filter(k -> kinds.indexOf(k.name().charAt(0)) >= 0)
                .forEach(this.kinds::add);
        this.words = List.of(words);
    }

    static List<Field> of(ImportKind kind) {
        return Stream.of(values()).filter(f -> f.kinds.contains(kind)).toList();
    }

    public String label() {
        return label;
    }

    Looks looks() {
        return looks;
    }

    List<String> words() {
        return words;
    }

    /** How its values are made ours, for a field whose values are; null where the cell is taken as it stands. */
    public @Nullable Vocabulary vocabulary(ImportKind kind) {
        return switch (this) {
            case SOURCE -> Vocabulary.SOURCE;
            case CATEGORY -> Vocabulary.CATEGORY;
            case STATUS -> kind == ImportKind.LEADS ? Vocabulary.LEAD_STATUS : Vocabulary.SESSION_STATUS;
            case SERVICE -> kind == ImportKind.SESSIONS ? Vocabulary.SERVICE : null;
            case STAFF -> Vocabulary.STAFF;
            default -> null;
        };
    }
}
