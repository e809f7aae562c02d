package studio.hairline.treatments.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import studio.hairline.leads.Category;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Scale;
import studio.hairline.leads.Source;
import studio.hairline.leads.Stage;
import studio.hairline.leads.Standing;
import studio.hairline.money.Means;
import studio.hairline.people.SafetyFlag;
import studio.hairline.treatments.SessionKind;
import studio.hairline.treatments.SessionStatus;
import studio.hairline.ui.Formats;

/**
 * The fields the history keeps, as one says them; what is not here repeats the entry's own day or actor and is left out.
 *
 * @param says what is kept, in words
 */
record FieldWords(String label, BiFunction<String, StudioWords, String> says) {

    private static final Map<String, FieldWords> ALL = Map.ofEntries(
            one("stage", "Stage", code(Stage::of, Stage::label)),
            one("standing", "Counts as", code(Standing::of, Standing::label)),
            one("category", "Category", code(Category::of, Category::label)),
            one("grade", "Grade", Scale::say),
            one("source", "Source", code(Source::of, Source::label)),
            one("lostReason", "Reason", code(LostReason::of, LostReason::label)),
            one("nextStep", "Next step", text -> text),
            one("nextStepDay", "To be done on", FieldWords::day),
            one("sessions", "Sessions", text -> text),
            one("consultation", "How", code(ConsultationKind::of, ConsultationKind::label)),
            one("kind", "Kind", code(SessionKind::of, SessionKind::label)),
            one("status", "Status", code(SessionStatus::of, SessionStatus::label)),
            one("minutes", "Length", text -> text + " min"),
            one("number", "Number in the series", text -> text),
            one("gapDays", "Days since the session before", text -> text),
            one("artistName", "Artist", text -> text),
            one("service", "Service", text -> text),
            one("reason", "Because", text -> text),
            one("about", "About", text -> text),
            one("by", "By", text -> text),
            said("until", "Until", (at, words) -> words.moment(Instant.parse(at))),
            one("flag", "Flag", code(SafetyFlag::of, SafetyFlag::label)),
            one("name", "Name", text -> text),
            one("email", "E-mail", text -> text),
            one("phone", "Phone", text -> text),
            one("handle", "Handle", text -> text),
            said("assignee", "Assignee", (id, words) -> words.name(Long.valueOf(id))),
            said("artist", "Artist", (id, words) -> words.name(Long.valueOf(id))),
            said("chair", "Chair", (id, words) -> words.chair(Long.parseLong(id))),
            said("startsAt", "Starts", (at, words) -> words.moment(Instant.parse(at))),
            said("priceCents", "Price", (cents, words) -> words.money(Long.parseLong(cents))),
            one("quote", "Version", text -> text),
            one("means", "By", code(Means::of, Means::label)),
            said("amountCents", "Amount", (cents, words) -> words.money(Long.parseLong(cents))),
            said("depositCents", "Deposit", (cents, words) -> words.money(Long.parseLong(cents))),
            said("valueCents", "Worth", (cents, words) -> words.money(Long.parseLong(cents))));

    static Optional<FieldWords> of(String field) {
        return Optional.ofNullable(ALL.get(field));
    }

    /** Before and after, where there was anything before. */
    String say(String before, String after, StudioWords words) {
        String was = before.isEmpty() ? "" : says.apply(before, words) + " → ";
        return label + ": " + was + (after.isEmpty() ? "nothing" : says.apply(after, words));
    }

    private static Map.Entry<String, FieldWords> one(String field, String label, Function<String, String> says) {
        return said(field, label, (kept, words) -> says.apply(kept));
    }

    private static Map.Entry<String, FieldWords> said(
            String field, String label, BiFunction<String, StudioWords, String> says) {
        return Map.entry(field, new FieldWords(label, says));
    }

    private static <E> Function<String, String> code(Function<String, Optional<E>> find, Function<E, String> label) {
        return code -> find.apply(code).map(label).orElse(code);
    }

    private static String day(String day) {
        return Formats.day(LocalDate.parse(day));
    }
}
