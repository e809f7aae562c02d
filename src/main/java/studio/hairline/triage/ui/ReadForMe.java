package studio.hairline.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.leads.Scale;
import studio.hairline.people.Contact;
import studio.hairline.people.RaisedFlag;
import studio.hairline.people.SafetyFlag;
import studio.hairline.reading.Found;
import studio.hairline.reading.Reading;
import studio.hairline.ui.Formats;

/** What was read in what they wrote, each with the words that say it; a click or key fills in the form, and no more. */
final class ReadForMe extends Section {

    private static final List<String> CATEGORY_KEYS = List.of("e", "d");

    private final UnorderedList lines = new UnorderedList();
    private final Sheet sheet;
    private final Suggested suggested;
    private final Consumer<Ask> ask;

    private ReadForMe(Sheet sheet, Suggested suggested, Consumer<Ask> ask) {
        this.sheet = sheet;
        this.suggested = suggested;
        this.ask = ask;
        addClassName("read-for-me");
        setAriaLabel("Read for me");
        add(new H3("Read for me"), lines);
    }

    /** @return empty when there is nothing to suggest that is not known already */
    static Optional<ReadForMe> of(Sheet sheet, Suggested suggested, Consumer<Ask> ask) {
        ReadForMe read = new ReadForMe(sheet, suggested, ask);
        Collection<Reading> readings = sheet.readings().values();
        readings.stream()
                .filter(one -> !one.categories().isEmpty() || one.grade().isPresent())
                .findFirst()
                .ifPresent(read::categories);
        readings.forEach(read::flags);
        readings.stream().filter(one -> one.urgency().isPresent()).findFirst().ifPresent(read::hurry);
        readings.forEach(read::reaches);
        readings.stream().filter(one -> !one.isEmpty()).findFirst().ifPresent(read::language);
        return read.lines.getComponentCount() == 0 ? Optional.empty() : Optional.of(read);
    }

    private void categories(Reading reading) {
        String grade = reading.grade().map(Found::what).orElse(null);
        List<Found<Category>> first =
                reading.categories().stream().limit(CATEGORY_KEYS.size()).toList();
        first.stream()
                .filter(one ->
                        one.what() != sheet.lead().category() || sheet.lead().triagedAt() == null)
                .forEach(one -> category(reading, one, CATEGORY_KEYS.get(first.indexOf(one)), grade));
        reading.grade()
                .filter(found -> first.stream().noneMatch(one -> one.what().accepts(found.what())))
                .filter(found -> !found.what().equals(sheet.lead().grade()))
                .ifPresent(found -> line(
                        Scale.say(found.what()),
                        found.why(reading.text()),
                        null,
                        () -> suggested.category(sheet.lead().category(), found.what())));
    }

    private void category(Reading reading, Found<Category> one, String key, @Nullable String grade) {
        String fits = grade != null && one.what().accepts(grade) ? grade : null;
        String label = one.what().label() + (fits == null ? "" : ", " + Scale.say(fits));
        line(label, one.why(reading.text()), key, () -> suggested.category(one.what(), fits));
    }

    private void flags(Reading reading) {
        List<SafetyFlag> raised = sheet.flags().stream().map(RaisedFlag::flag).toList();
        reading.flags().stream().filter(one -> !raised.contains(one.what())).forEach(one -> {
            String why = one.why(reading.text());
            line("Flag: " + one.what().label(), why, "y", () -> suggested.flag(one.what(), why));
        });
    }

    private void hurry(Reading reading) {
        reading.urgency().filter(one -> sheet.lead().nextStep() == null).ifPresent(one -> {
            String why = one.why(reading.text());
            String by = one.what().by() == null
                    ? ""
                    : ", by " + Formats.day(one.what().by());
            line(
                    "In a hurry" + by,
                    why,
                    null,
                    () -> suggested.hurry(why, one.what().by()));
        });
    }

    private void reaches(Reading reading) {
        Contact known = sheet.person().contact();
        reading.reaches().stream()
                .filter(one -> one.what().isNewTo(known))
                .forEach(one -> line(
                        one.what().kind().label(), one.why(reading.text()), null, () -> suggested.reach(one.what())));
    }

    private void language(Reading reading) {
        String known = sheet.person().contact().language();
        reading.language()
                .filter(one -> known == null || !known.startsWith(one.what().code()))
                .ifPresent(one -> line(
                        "Writes " + one.what().label(),
                        one.why(reading.text()),
                        null,
                        () -> suggested.language(one.what())));
    }

    private void line(String what, String because, @Nullable String key, Supplier<Ask> form) {
        Button take = new Button(what, click -> ask.accept(form.get()));
        Span why = new Span("because of " + because);
        why.addClassName("why");
        lines.add(new ListItem(key == null ? take : DecisionPane.key(take, key), why));
    }
}
