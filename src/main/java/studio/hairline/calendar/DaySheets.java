package studio.hairline.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.calendar.Appointment.Type;
import studio.hairline.calendar.Reminders.Reminded;
import studio.hairline.people.Flags;
import studio.hairline.people.RaisedFlag;
import studio.hairline.record.Preparation;
import studio.hairline.record.Preparations;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.Lacking;

/** Who comes on a day with what one has to know of each; as many statements for a full day as for one visit. */
@Service
@ForStaff
public class DaySheets {

    private final Appointments appointments;
    private final DayFacts facts;
    private final Known known;

    DaySheets(Appointments appointments, DayFacts facts, Known known) {
        this.appointments = appointments;
        this.facts = facts;
        this.known = known;
    }

    /** What others know of those who come. */
    @Component
    record Known(Flags flags, Lacking lacking, Preparations preparations, Reminders reminders) {}

    /** What is known of all who come on a day, by person, lead or session. */
    private record Day(
            Map<Appointment.Who, DayLine.About> abouts,
            Map<Long, List<RaisedFlag>> flags,
            Map<Long, List<String>> lacking,
            Map<Long, Preparation> preparations,
            Map<String, Reminded> reminded) {

        DayLine line(Appointment one) {
            return new DayLine(
                    one,
                    abouts.getOrDefault(one.who(), DayLine.About.NOTHING),
                    flags.getOrDefault(one.who().personId(), List.of()),
                    ofSession(one, lacking, List.of()),
                    ofSession(one, preparations, Preparation.NOTHING),
                    Optional.ofNullable(reminded.get(one.ref().key())));
        }

        private static <T> T ofSession(Appointment one, Map<Long, T> known, T nothing) {
            return one.ref().type() == Type.SESSION
                    ? known.getOrDefault(one.ref().id(), nothing)
                    : nothing;
        }
    }

    /** @param artistId null for all. @return the earliest first */
    @Transactional(readOnly = true)
    public List<DayLine> of(LocalDate day, @Nullable Long artistId) {
        List<Appointment> all = appointments.between(day, day.plusDays(1)).stream()
                .filter(one -> artistId == null || artistId.equals(one.stay().artistId()))
                .toList();
        Day known = known(all);
        return all.stream().map(known::line).toList();
    }

    /** They know that they come, and when. */
    @Transactional
    public void remind(Appointment visit) {
        known.reminders().remind(visit);
    }

    /** They were not, after all. */
    @Transactional
    public void forget(Appointment visit) {
        known.reminders().forget(visit);
    }

    private Day known(List<Appointment> all) {
        Set<Appointment.Who> who = all.stream().map(Appointment::who).collect(Collectors.toSet());
        Set<Long> people = who.stream()
                .map(Appointment.Who::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Long> sessions = Appointment.sessions(all);
        return new Day(
                facts.of(who),
                known.flags().ofAll(people),
                known.lacking().of(sessions),
                known.preparations().of(sessions),
                known.reminders().of(all));
    }
}
