package studio.hairline.calendar.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.hairline.calendar.Appointment;
import studio.hairline.calendar.Appointment.Ref;
import studio.hairline.calendar.Wish;
import studio.hairline.chairs.Block;
import studio.hairline.chairs.Notice;
import studio.hairline.chairs.Stay;
import studio.hairline.history.Refusal;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;
import studio.hairline.ui.Url;

/** What one does on the board: move, call off, book, block; each told with its way back. */
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
                        dialog(one, stay).now();
                    }
                });
    }

    @Override
    public void move(Appointment one) {
        CalendarDialog dialog = dialog(one, one.stay());
        String late = late(one);
        if (!late.isEmpty()) {
            dialog.say(new Paragraph("Called off now" + late + "."));
        }
        List<String> missing = page.lacking().getOrDefault(one.ref().id(), List.of());
        if (one.ref().type() == Appointment.Type.SESSION && !missing.isEmpty()) {
            dialog.say(new Paragraph("Missing before it can start: " + String.join(", ", missing) + "."));
        }
        dialog.or("Call it off", () -> callOff(one));
        if (one.ref().type() == Appointment.Type.SESSION) {
            dialog.or("Record", () -> Url.open("sessions/" + one.ref().id() + "/record"));
        }
        dialog.ask();
    }

    private CalendarDialog dialog(Appointment one, Stay to) {
        PlaceForm form = new PlaceForm(beans);
        form.show(to, beans);
        return form.asked(new CalendarDialog("Move " + one.who().name())).does("Move", () -> move(one, form.wish()));
    }

    private void move(Appointment one, Wish wish) {
        Ref moved = beans.days().moves().move(one.ref(), wish);
        again.accept(one.stay());
        Say.done(
                one.who().name() + " moved to " + Formats.instant(wish.stay().startsAt(), page.zone()) + ".",
                "Undo",
                () -> back(moved, one));
    }

    private void back(Ref moved, Appointment before) {
        tryBack(() -> beans.days().moves().back(moved, before));
    }

    private void tryBack(Runnable back) {
        try {
            back.run();
            again.accept(null);
            Say.done("Put back.");
        } catch (Refusal refusal) {
            Say.refused(refusal.getMessage());
        }
    }

    private void callOff(Appointment one) {
        Ref off = beans.days().calling().callOff(one.ref());
        again.accept(one.stay());
        Say.done(
                one.who().name() + " is called off for "
                        + Formats.instant(one.stay().startsAt(), page.zone()) + late(one) + ".",
                "Undo",
                () -> expect(off));
    }

    private void expect(Ref off) {
        tryBack(() -> beans.days().calling().back(off));
    }

    /** @return what calling it off now says by the studio's rules; empty where it is in time */
    private String late(Appointment one) {
        Notice notice = beans.days().calling().notice();
        boolean late =
                notice.isLate(one.stay().startsAt(), beans.studio().time().now());
        return late ? ", with " + notice.lateWords() + ": cancelled late" : "";
    }

    @Override
    public void begin(CalendarColumn on, int minute) {
        Stay stay = new Stay(at(on, minute), USUAL, on.artist(page.filter().artistId()), on.chair(null));
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
