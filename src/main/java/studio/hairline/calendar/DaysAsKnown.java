package studio.hairline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import studio.hairline.calendar.OpenQuestions.Asked;
import studio.hairline.chairs.BlockedTimes;
import studio.hairline.chairs.Chair;
import studio.hairline.chairs.ChairsAsKnown;
import studio.hairline.figures.Period;
import studio.hairline.history.StudioAsKnown;
import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.ConsultationMeasure;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.leads.ConsultationRow;
import studio.hairline.leads.ConsultationsAsKnown;
import studio.hairline.leads.ConsultationsThen;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.operations.OneState;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionRow;
import studio.hairline.treatments.SessionsAsKnown;
import studio.hairline.treatments.SessionsThen;
import studio.hairline.ui.Formats;

/** Looks at days of the calendar as they were known at an instant, whatever was booked, moved, blocked or taken back since. */
@Service
@ForStaff
public class DaysAsKnown {

    private final Visits visits;
    private final Times times;
    private final StudioTime time;
    private final JdbcClient jdbc;

    DaysAsKnown(Visits visits, Times times, StudioTime time, JdbcClient jdbc) {
        this.visits = visits;
        this.times = times;
        this.time = time;
        this.jdbc = jdbc;
    }

    /** Who was to come. */
    @Component
    record Visits(LeadsAsKnown leads, SessionsAsKnown sessions, ConsultationsAsKnown consultations) {}

    /** When there was room, and who waited for it. */
    @Component
    record Times(BlockedTimes blocked, ChairsAsKnown chairs, StudioAsKnown studio, WaitingList waiting) {}

    /**
     * Who was to come.
     *
     * @param chairs all there were
     * @param leftOut what is not known of then, each in a sentence
     */
    record Coming(List<Appointment> appointments, List<Chair> chairs, List<String> leftOut) {}

    /** @throws studio.hairline.history.Refusal when too much was done since to be held at once */
    @OneState
    Coming coming(Instant end, Period days) {
        LeadsThen leads = visits.leads().at(end);
        ConsultationsThen consultations = visits.consultations().at(end, leads);
        return new Coming(
                appointments(days, visits.sessions().at(end, leads), consultations),
                times.chairs().orNow(end),
                leftOut(end, consultations, "What chairs were called is"));
    }

    /** @throws studio.hairline.history.Refusal when too much was done since to be held at once */
    @OneState
    public DaysThen at(Instant end, Period days) {
        LeadsThen leads = visits.leads().at(end);
        SessionsThen sessions = visits.sessions().at(end, leads);
        ConsultationsThen consultations = visits.consultations().at(end, leads);
        Instant from = days.from().atStartOfDay(time.zone()).toInstant();
        Instant until = days.until().atStartOfDay(time.zone()).toInstant();
        return new DaysThen(
                appointments(days, sessions, consultations),
                times.blocked().asKnown(end, from, until),
                times.studio().at(end).clock(),
                times.chairs().orNow(end),
                questions(sessions, consultations),
                times.waiting().asKnown(end),
                leftOut(
                        end,
                        consultations,
                        "Blocked time that was taken out, what chairs were called, and waits that were ended and taken up again are"));
    }

    private List<Appointment> appointments(Period days, SessionsThen sessions, ConsultationsThen consultations) {
        List<SessionRow> booked =
                sessions.rows(SessionFilter.of(SessionMeasure.SESSIONS_BOOKED).in(days));
        List<ConsultationRow> meetings = consultations.of(days);
        return AppointmentsThen.of(booked, meetings, people(meetings));
    }

    /** @return by lead, who they are now */
    private Map<Long, Long> people(List<ConsultationRow> meetings) {
        Map<Long, Long> people = new HashMap<>();
        if (!meetings.isEmpty()) {
            Set<Long> leads = new HashSet<>();
            meetings.forEach(row -> leads.add(row.leadId()));
            jdbc.sql("select id, person_id from leads where id in (:leads)")
                    .param("leads", leads)
                    .query(row -> {
                        people.put(row.getLong(1), row.getLong(2));
                    });
        }
        return people;
    }

    private Asked questions(SessionsThen sessions, ConsultationsThen consultations) {
        ConsultationFilter unanswered =
                ConsultationFilter.of(ConsultationMeasure.CONSULTATIONS_DUE).that(Set.of(ConsultationOutcome.BOOKED));
        List<LocalDate> open = Stream.concat(
                        sessions.rows(SessionFilter.of(SessionMeasure.OUTCOME_MISSING)).stream()
                                .map(SessionRow::startsAt),
                        consultations.rows(unanswered).stream().map(ConsultationRow::startsAt))
                .map(time::dayOf)
                .sorted()
                .toList();
        return new Asked(open.size(), open.stream().findFirst());
    }

    /** @param unkept what was not kept always, and "is" or "are" */
    private List<String> leftOut(Instant end, ConsultationsThen consultations, String unkept) {
        List<String> leftOut = new ArrayList<>();
        if (!consultations.leftOut().isEmpty()) {
            leftOut.add(consultations.leftOut());
        }
        since().filter(since -> since.isAfter(end))
                .ifPresent(
                        since -> leftOut.add(unkept + " kept only since " + Formats.instant(since, time.zone()) + "."));
        return leftOut;
    }

    /** @return since when former states of what is not in the history are kept; nothing when always */
    private Optional<Instant> since() {
        return jdbc.sql("select since from calendar_kept")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
