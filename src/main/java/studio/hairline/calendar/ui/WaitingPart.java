package studio.hairline.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.calendar.Waiting;
import studio.hairline.calendar.WaitingList;
import studio.hairline.chairs.Stay;
import studio.hairline.people.PersonHit;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;

/** Who waits for an earlier day; and for each time that became free, whom it would suit. */
final class WaitingPart extends Section {

    private final CalendarBeans beans;
    private final Runnable again;
    private final List<Waiting> waiting;

    /** @param free a time that just became free, besides those known */
    WaitingPart(CalendarBeans beans, @Nullable Stay free, Runnable again) {
        this.beans = beans;
        this.again = again;
        waiting = list().open();
        addClassNames("section", "card");
        Button add = new Button("Add somebody", click -> new WaitingForm(beans, again).ask());
        add(new H2("Waiting for an earlier day"));
        if (waiting.isEmpty()) {
            Paragraph nobody =
                    new Paragraph("Nobody waits. Whoever would come sooner is offered here when a time becomes free.");
            nobody.addClassName("soft");
            add(nobody);
        } else {
            beans.wishes().freed().ahead(free).forEach(this::offer);
            UnorderedList all = lines();
            waiting.forEach(one -> all.add(line(one)));
            add(all);
        }
        add(add);
    }

    private WaitingList list() {
        return beans.wishes().waiting();
    }

    private void offer(Stay free) {
        List<Waiting> suited = list().suited(waiting, free);
        if (!suited.isEmpty()) {
            var artist = beans.studio().artist(free.artistId());
            Paragraph words = new Paragraph("Free: "
                    + Formats.instant(free.startsAt(), beans.studio().time().zone()) + ", " + free.minutes() + " min"
                    + (artist == null ? "" : " · " + artist.name()) + ". It would suit:");
            UnorderedList who = lines();
            suited.forEach(one -> who.add(suiting(one, free)));
            Div offer = new Div(words, who);
            offer.addClassName("waiting-offer");
            add(offer);
        }
    }

    private ListItem suiting(Waiting one, Stay free) {
        Button book = small("Book", "Book " + one.name());
        book.addClickListener(click -> {
            if (click.getClickCount() > 1) {
                return; // the first of two clicks booked somebody else, whose button was here
            }
            Stay stay = new Stay(free.startsAt(), one.minutes(), free.artistId(), free.chairId());
            PersonHit who = new PersonHit(beans.people().all().details(one.personId()), false);
            new NewAppointment(beans, () -> {
                        list().done(one.id());
                        again.run();
                    })
                    .book(stay, who);
        });
        return new ListItem(new Anchor("people/" + one.personId(), one.name()), book);
    }

    private ListItem line(Waiting one) {
        Button done = small("Done", one.name() + " waits no more");
        done.addClickListener(click -> {
            list().done(one.id());
            again.run();
            Say.done(one.name() + " waits no more.", "Undo", () -> {
                list().again(one.id());
                again.run();
            });
        });
        Span words = new Span(
                new Anchor("people/" + one.personId(), one.name()), new Span(" · " + words(one, beans.studio())));
        return new ListItem(words, done);
    }

    static String words(Waiting one, CalendarBeans.Studio studio) {
        String days = one.days().isEmpty()
                ? "any day"
                : one.days().stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.US))
                        .collect(Collectors.joining(", "));
        var artist = studio.artist(one.artistId());
        return Stream.of(one.minutes() + " min", days, artist == null ? "" : artist.name(), one.note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static UnorderedList lines() {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("waiting-lines");
        return lines;
    }

    private static Button small(String words, String label) {
        Button button = new Button(words);
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(label);
        return button;
    }
}
