package studio.hairline.leads;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.people.PersonName;

/** A lead as the database gives it for a list: its columns, without the person's name. */
record LeadLine(Tuple columns) {

    private static final List<String> COLUMNS = List.of(
            "id",
            "version",
            "personId",
            "arrival.at",
            "category",
            "grade",
            "source",
            "stage",
            "standing",
            "assigneeId",
            "answer.minutes",
            "conversion.day",
            "conversion.inDays",
            "conversion.sessions",
            "conversion.priceCents",
            "loss.day",
            "loss.reason",
            "nextStep",
            "nextStepDay");

    static List<Selection<?>> selections(Root<Lead> lead) {
        return COLUMNS.stream()
                .<Selection<?>>map(name -> path(lead, name).alias(name))
                .toList();
    }

    private static Path<?> path(Root<Lead> lead, String name) {
        Path<?> path = lead;
        for (String step : Stream.of(name.split("\\.")).toList()) {
            path = path.get(step);
        }
        return path;
    }

    long personId() {
        return columns.get("personId", Long.class);
    }

    @Nullable
    Object get(LeadSort group) {
        return switch (group) {
            case CATEGORY -> columns.get("category");
            case SOURCE -> columns.get("source");
            case STAGE -> columns.get("stage");
            case ASSIGNEE -> columns.get("assigneeId");
            case DAY, RECEIVED, RESPONSE, CONVERTED_IN, PRICE -> null;
        };
    }

    /** @param money whether prices may be seen */
    LeadRow row(@Nullable PersonName person, boolean money) {
        return new LeadRow(
                columns.get("id", Long.class),
                columns.get("version", Integer.class),
                personId(),
                person == null ? PersonName.UNNAMED : person.name(),
                person == null ? null : person.contact(),
                columns.get("arrival.at", Instant.class),
                columns.get("category", Category.class),
                maybe("grade", String.class),
                columns.get("source", Source.class),
                columns.get("stage", Stage.class),
                columns.get("standing", Standing.class),
                maybe("assigneeId", Long.class),
                maybe("answer.minutes", Integer.class),
                maybe("conversion.day", LocalDate.class),
                maybe("conversion.inDays", Integer.class),
                maybe("conversion.sessions", Short.class),
                money ? maybe("conversion.priceCents", Long.class) : null,
                maybe("loss.day", LocalDate.class),
                maybe("loss.reason", LostReason.class),
                maybe("nextStep", String.class),
                maybe("nextStepDay", LocalDate.class));
    }

    private <T> @Nullable T maybe(String name, Class<T> type) {
        return columns.get(name, type);
    }
}
