package studio.hairline.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.hairline.calendar.Appointment;
import studio.hairline.calendar.Appointment.State;
import studio.hairline.calendar.Appointment.Type;
import studio.hairline.calendar.DayLine;
import studio.hairline.calendar.Reminders.Reminded;
import studio.hairline.chairs.Chair;
import studio.hairline.people.RaisedFlag;
import studio.hairline.ui.Formats;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.PartCard;

/** One who comes: when, to whom and to which chair; what is missing before anything else. */
final class DaySheetLine extends ListItem {

    private static final int LONGEST_WORDS = 300;

    private final CalendarBeans.Studio studio;
    private final Look look;
    private final Appointment visit;
    private final DescriptionList facts = new DescriptionList();

    /**
     * How a sheet is looked at.
     *
     * @param day at whose end; null for now
     * @param chairs all there were
     */
    record Look(@Nullable LocalDate day, List<Chair> chairs) {}

    /**
     * @param look how it is looked at
     * @param reminded writes down that they were
     */
    DaySheetLine(DayLine line, CalendarBeans.Studio studio, Look look, Runnable reminded) {
        this.studio = studio;
        this.look = look;
        visit = line.visit();
        facts.addClassName("facts");
        addClassName("day-line");
        missing(line);
        if (!line.flags().isEmpty()) {
            Div flags = new Div();
            line.flags().forEach(flag -> flags.add(flag(flag)));
            fact("Safety", flags);
        }
        fact("Contact", line.about().contact());
        reminder(line, reminded);
        fact("Areas", line.preparation().areaWords());
        fact("Last time", line.preparation().lastTime());
        fact("Last words", cut(line.about().lastWords()));
        add(place(), new Div(heading(), new Span(about(line)), facts));
    }

    private void missing(DayLine line) {
        if (!line.missing().isEmpty()) {
            Anchor record = new Anchor("sessions/" + visit.ref().id() + "/record", String.join(", ", line.missing()));
            record.addClassName("lacks");
            fact(visit.what().state() == State.AHEAD ? "Missing before it can start" : "Missing", record);
        }
    }

    private void reminder(DayLine line, Runnable done) {
        boolean ahead = look.day() == null
                && visit.isMovable()
                && visit.stay().startsAt().isAfter(studio.time().now());
        line.reminded().ifPresentOrElse(one -> fact("Reminded", said(one)), () -> {
            if (ahead) {
                fact("Remind", new Reminding(line, studio, done));
            }
        });
    }

    private String said(Reminded one) {
        var who = studio.artist(one.by());
        return Formats.instant(one.at(), studio.time().zone()) + (who == null ? "" : " by " + who.name());
    }

    private Div place() {
        Span time = new Span(studio.clock(visit.stay().startsAt()) + "–"
                + studio.clock(visit.stay().ends()));
        time.addClassName("day-time");
        Div place = new Div(time, new Span(chair()), new Span(artist()));
        place.addClassName("day-place");
        return place;
    }

    private H2 heading() {
        return new H2(
                new Anchor(KnownOn.at(visit.href(), look.day()), visit.who().name()));
    }

    private String about(DayLine line) {
        String grade = line.about().grade().isEmpty() ? "" : ", " + line.about().grade();
        String state = visit.what().state() == State.MISSED ? " · No-show" : "";
        return visit.what().words() + " · " + visit.what().category().label() + grade + state;
    }

    private String chair() {
        return look.chairs().stream()
                .filter(one -> Objects.equals(one.id(), visit.stay().chairId()))
                .map(Chair::name)
                .findFirst()
                .orElse(visit.ref().type() == Type.SESSION ? "No chair yet" : "");
    }

    private String artist() {
        var artist = studio.artist(visit.stay().artistId());
        String name = artist == null ? visit.what().artistName() : artist.name();
        return name == null ? "No artist yet" : name;
    }

    private static Span flag(RaisedFlag flag) {
        String note = flag.note().isBlank() ? "" : ": " + flag.note();
        return PartCard.tag(
                flag.flag().label() + " (" + flag.flag().weight() + ")" + note,
                flag.flag().isAbsolute() ? "bad" : "warn");
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS) + " …";
    }

    private void fact(String term, String words) {
        if (!words.isEmpty()) {
            fact(term, new Span(words));
        }
    }

    private void fact(String term, Component words) {
        facts.add(new Term(term), new Description(words));
    }
}
