package studio.hairline.calendar.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.hairline.calendar.Appointment;
import studio.hairline.calendar.Appointment.Ref;
import studio.hairline.calendar.Kept;
import studio.hairline.calendar.Wish;
import studio.hairline.chairs.Block;
import studio.hairline.chairs.Stay;
import studio.hairline.history.Refusal;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;
import studio.hairline.ui.Url;

/** What one does on the board: move, book, block; each told with its way back. */
final class Changes implements Board.Hands {

    private static final int USUAL = 180;

    private final CalendarPage page;
    private final CalendarBeans beans;
    private final Consumer<@Nullable Stay> again;

    /** @param again shows the calendar anew, and offers the time that became free */
    Changes(CalendarPage page, CalendarBeans beans, Consumer<@Nullable Stay> again) {
        this.page = page;
        this.beans = beans;
        this.again = again;
    }

    @Override
    public void drop(String key, CalendarColumn on, int minute) {
        page.appointments().stream()
                .filter(one -> one.ref().key().equals(key) && one.isMovable())
                .findFirst()
                .ifPresent(one -> {
                    Stay was = one.stay();
                    Stay stay =
                            new Stay(at(on, minute), was.minutes(), on.artist(was.artistId()), on.chair(was.chairId()));
                    if (!stay.equals(was)) {
                        drop(one, stay);
                    }
                });
    }

    /** What may cost the client something is asked first. */
    private void drop(Appointment one, Stay to) {
        KeptForm kept = KeptForm.ofMove(one, beans);
        CalendarDialog dialog = dialog(one, to, kept);
        if (kept.isAsked()) {
            dialog.ask();
        } else {
            dialog.now();
        }
    }

    @Override
    public void move(Appointment one) {
        CalendarDialog dialog = dialog(one, one.stay(), KeptForm.ofMove(one, beans));
        dialog.or("Call it off", () -> absence().callOff(one));
        if (one.lacksOutcome(page.now())) {
            dialog.or("No-show", () -> absence().miss(one));
        }
        List<String> missing = page.lacking().getOrDefault(one.ref().id(), List.of());
        if (one.ref().type() == Appointment.Type.SESSION && !missing.isEmpty()) {
            dialog.say(new Paragraph("Missing before it can start: " + String.join(", ", missing) + "."));
        }
        if (one.ref().type() == Appointment.Type.SESSION) {
            dialog.or("Record", () -> Url.open("sessions/" + one.ref().id() + "/record"));
        }
        dialog.ask();
    }

    private Absence absence() {
        return new Absence(page, beans, again);
    }

    private CalendarDialog dialog(Appointment one, Stay to, KeptForm kept) {
        PlaceForm form = new PlaceForm(beans);
        form.show(to, beans);
        CalendarDialog dialog =
                form.asked(new CalendarDialog("Move " + one.who().name()));
        return kept.asked(dialog).does("Move", () -> move(one, form.wish(), kept.kept()));
    }

    private void move(Appointment one, Wish wish, @Nullable Kept kept) {
        Ref moved = beans.days().moves().move(one.ref(), wish, kept);
        again.accept(one.stay());
        Say.done(
                one.who().name() + " moved to " + Formats.instant(wish.stay().startsAt(), page.zone())
                        + KeptForm.words(kept, beans) + ".",
                "Undo",
                () -> absence().tryBack(() -> beans.days().moves().back(moved, one, kept)));
    }

    @Override
    public void begin(CalendarColumn on, int minute) {
        Stay stay = new Stay(
                at(on, minute),
                USUAL,
                on.artist(page.filter().artistId()),
                on.chair(page.filter().chairId()));
        new NewAppointment(beans, () -> again.accept(null)).ask(stay);
    }

    @Override
    public void unblock(long blockId) {
        try {
            Block block = beans.days().blocked().remove(blockId);
            again.accept(null);
            Say.done("The time is free again.", "Undo", () -> {
                beans.days().blocked().add(block);
                again.accept(null);
            });
        } catch (Refusal refusal) {
            again.accept(null);
            Say.refused(refusal.getMessage());
        }
    }

    private Instant at(CalendarColumn on, int minute) {
        return on.day()
                .atTime(LocalTime.MIN)
                .plusMinutes(minute)
                .atZone(page.zone())
                .toInstant();
    }
}
