package studio.hairline.calendar.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.calendar.Bookable;
import studio.hairline.chairs.Stay;
import studio.hairline.history.Refusal;
import studio.hairline.people.PersonHit;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;

/** Who is to come, for what, and when: found by name, booked for what they stand before. */
final class NewAppointment {

    private final CalendarBeans beans;
    private final Runnable done;
    private final PersonChoice person;
    private final Select<Bookable> what = new Select<>();
    private final Paragraph safety = new Paragraph();
    private final PlaceForm place;

    NewAppointment(CalendarBeans beans, Runnable done) {
        this.beans = beans;
        this.done = done;
        place = new PlaceForm(beans);
        person = new PersonChoice(beans.people().search());
        person.addValueChangeListener(event -> chosen(event.getValue()));
        what.setLabel("For");
        what.setItemLabelGenerator(one -> one == null ? "" : one.label());
        what.addClassName("wide");
        what.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                place.last(event.getValue().minutes());
            }
        });
        safety.addClassName("problem");
    }

    void ask(Stay stay) {
        dialog(stay).ask();
    }

    /** Somebody who waits comes sooner, or is booked for what they stand before, at once; it is asked when there is nothing such, or a safety flag. */
    void book(Stay stay, PersonHit who) {
        person.setValue(who);
        offer(Stream.concat(
                        beans.days().booking().sooner(who.id(), stay.startsAt()).stream(),
                        beans.days().booking().of(who.id()).stream())
                .toList());
        CalendarDialog dialog = dialog(stay);
        if (safety.getText().isEmpty()
                && what.getValue() != null
                && what.getValue().isNext()) {
            dialog.now();
        } else {
            dialog.ask();
        }
    }

    private CalendarDialog dialog(Stay stay) {
        place.show(inAChair(stay), beans);
        return place.asked(new CalendarDialog("New appointment").say(safety).ask(person, what))
                .or(
                        "Block this time",
                        () -> new BlockTime(beans, done).ask(place.wish().stay()))
                .does("Book", this::book);
    }

    private void chosen(PersonHit hit) {
        offer(hit == null ? List.of() : beans.days().booking().of(hit.id()));
        String flags = hit == null
                ? ""
                : beans.people().flags().of(hit.id()).stream()
                        .map(flag -> flag.flag().label() + " (" + flag.flag().weight() + ")")
                        .collect(Collectors.joining("; "));
        safety.setText(flags.isEmpty() ? "" : "Safety: " + flags + ".");
    }

    private void offer(List<Bookable> all) {
        what.setItems(all);
        if (!all.isEmpty()) {
            what.setValue(all.getFirst());
            place.last(all.getFirst().minutes());
        }
    }

    /** The first chair that is free then, unless one is chosen. */
    private Stay inAChair(Stay stay) {
        LocalDate day = beans.studio().time().dayOf(stay.startsAt());
        Long chair = stay.chairId() != null
                ? stay.chairId()
                : beans.wishes()
                        .room()
                        .between(day, day.plusDays(1))
                        .chair(stay)
                        .orElse(null);
        return new Stay(stay.startsAt(), stay.minutes(), stay.artistId(), chair);
    }

    private void book() {
        if (person.isEmpty() || what.isEmpty()) {
            throw new Refusal("Choose who comes, and for what.");
        }
        Stay stay = place.wish().stay();
        beans.days().booking().book(what.getValue(), place.wish());
        done.run();
        Say.done(person.getValue().person().displayName() + " is booked: "
                + what.getValue().label() + ", "
                + Formats.instant(stay.startsAt(), beans.studio().time().zone()) + ".");
    }
}
