package studio.hairline.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.calendar.Appointment.Outside;
import studio.hairline.calendar.Appointment.Ref;
import studio.hairline.calendar.Appointment.Type;
import studio.hairline.calendar.Appointment.What;
import studio.hairline.calendar.Appointment.Who;
import studio.hairline.chairs.Stay;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.leads.ConsultationRow;
import studio.hairline.treatments.SessionRow;
import studio.hairline.ui.KnownRows;

/** Sessions and consultations as they were known, as the calendar has them. */
final class AppointmentsThen {

    private static final Comparator<Appointment> EARLIEST_FIRST = Comparator.comparing(
                    (Appointment one) -> one.stay().startsAt())
            .thenComparing(one -> one.ref().type().name())
            .thenComparing(one -> one.ref().id());

    private static final Set<ConsultationOutcome> OFF = Set.of(
            ConsultationOutcome.CANCELLED,
            ConsultationOutcome.CANCELLED_LATE,
            ConsultationOutcome.MOVED,
            ConsultationOutcome.MOVED_LATE);

    private AppointmentsThen() {}

    /**
     * @param people by lead
     * @return the earliest first, without those called off
     */
    static List<Appointment> of(
            List<SessionRow> sessions, List<ConsultationRow> consultations, Map<Long, Long> people) {
        return Stream.concat(
                        sessions.stream().map(AppointmentsThen::session),
                        consultations.stream()
                                .filter(row -> !OFF.contains(row.outcome()))
                                .map(row -> consultation(row, people.get(row.leadId()))))
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    private static Appointment session(SessionRow row) {
        return new Appointment(
                new Ref(Type.SESSION, row.id(), row.ref().version()),
                who(row.personId(), row.leadId(), row.name()),
                new Stay(row.startsAt(), row.minutes(), row.artistId(), row.chairId()),
                new What(
                        row.category(),
                        Appointments.words(row.kind().name(), row.number(), row.planned()),
                        Appointments.state(row.status().name()),
                        row.artistName()),
                new Outside(row.id(), 0));
    }

    /** Of whoever went with an import that was taken back since there is no page any more. */
    private static Who who(@Nullable Long person, @Nullable Long lead, String name) {
        return name.equals(KnownRows.GONE) ? new Who(null, null, name) : new Who(person, lead, name);
    }

    private static Appointment consultation(ConsultationRow row, @Nullable Long person) {
        return new Appointment(
                new Ref(Type.CONSULTATION, row.id(), 0),
                who(person, row.leadId(), row.name()),
                new Stay(row.startsAt(), row.minutes(), row.artistId(), row.chairId()),
                new What(
                        row.category(),
                        Appointments.words(row.kind().name(), null, null),
                        Appointments.state(row.outcome().name()),
                        null),
                new Outside(row.id(), 0));
    }
}
