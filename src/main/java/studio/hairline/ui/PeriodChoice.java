package studio.hairline.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import studio.hairline.figures.Comparison;
import studio.hairline.figures.Period;
import studio.hairline.figures.PeriodPreset;

/** Which days a page is about, and what they are held against. */
public record PeriodChoice(Period period, Comparison against) {

    public static PeriodChoice of(PeriodPreset preset, LocalDate today) {
        return new PeriodChoice(preset.period(today), Comparison.PREVIOUS);
    }

    /** @return the name people give these days today, if they have one */
    public Optional<PeriodPreset> preset(LocalDate today) {
        return Stream.of(PeriodPreset.values())
                .filter(preset -> preset.period(today).equals(period))
                .findFirst();
    }
}
