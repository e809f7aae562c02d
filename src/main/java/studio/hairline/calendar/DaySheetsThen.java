package studio.hairline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import studio.hairline.chairs.Chair;
import studio.hairline.figures.Period;
import studio.hairline.operations.OneState;
import studio.hairline.people.FlagsThen;
import studio.hairline.people.RaisedFlag;
import studio.hairline.record.Preparation;
import studio.hairline.team.ForStaff;

/** Who was to come on a day, with what was known of each at an instant. */
@Service
@ForStaff
public class DaySheetsThen {

    private final DaysAsKnown days;
    private final FlagsThen flags;
    private final DayFacts facts;

    DaySheetsThen(DaysAsKnown days, FlagsThen flags, DayFacts facts) {
        this.days = days;
        this.flags = flags;
        this.facts = facts;
    }

    /**
     * @param chairs all there were
     * @param leftOut what is not known of then, each in a sentence
     */
    public record Sheet(List<DayLine> lines, List<Chair> chairs, List<String> leftOut) {}

    /**
     * What records missed, what was prepared and who was reminded is not told.
     *
     * @param artistId null for all
     * @throws studio.hairline.history.Refusal when too much was done since to be held at once
     */
    @OneState
    public Sheet at(Instant end, LocalDate day, @Nullable Long artistId) {
        DaysAsKnown.Coming then = days.coming(end, new Period(day, day.plusDays(1)));
        List<Appointment> all = then.appointments().stream()
                .filter(one -> artistId == null || artistId.equals(one.stay().artistId()))
                .toList();
        Map<Long, List<RaisedFlag>> raised = flags.ofAll(
                all.stream()
                        .map(one -> one.who().personId())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                end);
        Map<Appointment.Who, DayLine.About> abouts =
                facts.asKnown(all.stream().map(Appointment::who).collect(Collectors.toSet()), end);
        return new Sheet(
                all.stream()
                        .map(one -> new DayLine(
                                one,
                                abouts.getOrDefault(one.who(), DayLine.About.NOTHING),
                                raised.getOrDefault(one.who().personId(), List.of()),
                                List.of(),
                                Preparation.NOTHING,
                                Optional.empty()))
                        .toList(),
                then.chairs(),
                then.leftOut());
    }
}
