package studio.hairline.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import studio.hairline.calendar.CalendarFilter;
import studio.hairline.figures.Period;
import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.ConsultationUrl;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionUrl;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.Url;

/** Why the calendar is that of now, and the lists of who was to come in the days it shows, as known at the end of a day. */
final class CalendarThen extends Composite<KnownOnNote> {

    private static final String WHY =
            "Blocked times, opening hours and who waits are those of now, and so is everything"
                    + " here. Who was to come in these days as it stood then is in the lists of sessions and of consultations.";

    private final CalendarFilter filter;
    private final KnownOn known;

    CalendarThen(CalendarFilter filter, KnownOn known) {
        this.filter = filter;
        this.known = known;
    }

    @Override
    protected KnownOnNote initContent() {
        LocalDate day = known.day();
        KnownOnNote note = KnownOnNote.refused(day == null ? known.problem() : WHY, filter.address());
        if (day != null) {
            Period days = new Period(filter.from(), filter.until());
            SessionFilter sessions =
                    SessionFilter.of(SessionMeasure.SESSIONS_BOOKED).in(days).with(filter.artistId());
            ConsultationFilter consultations = ConsultationFilter.ALL.in(days).with(filter.artistId());
            note.add(
                    list("sessions", "Sessions then", SessionUrl.write(sessions, SessionMeasure.SESSIONS_BOOKED), day),
                    list("consultations", "Consultations then", ConsultationUrl.write(consultations), day));
        }
        return note;
    }

    private static Anchor list(String path, String words, Map<String, List<String>> query, LocalDate day) {
        return new Anchor(KnownOn.on(new Url(query), day).toPath(path), words);
    }
}
