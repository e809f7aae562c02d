package studio.hairline.insight;

import java.util.Optional;
import studio.hairline.figures.Rate;
import studio.hairline.ui.Formats;

/** Says of a month what its figures do not yet say. */
final class CohortWords {

    private CohortWords() {}

    /** @return empty for a ripe month, whose rate speaks for itself */
    static Optional<String> of(CohortLine line) {
        if (line.ripening().count() == 0) {
            return Optional.empty();
        }
        if (line.all().count() < Rate.ENOUGH) {
            return Optional.of("%s has %s: not enough yet to say anything."
                    .formatted(line.name(), inquiries(line.all().count())));
        }
        Expected expected = line.outlook().expected();
        String young =
                Formats.percent((double) line.ripening().count() / line.all().count());
        if (expected == null) {
            return Optional.of(
                    "%s is not ripe: %s of its inquiries are younger than 90 days, and there is no older one to go by yet."
                            .formatted(line.name(), young));
        }
        double soFar = line.soFar().value().orElse(0);
        String start = soFar < expected.likely().low() || expected.share() - soFar > 0.02
                ? "%s looks low (%s so far) because".formatted(line.name(), Formats.percent(soFar))
                : "%s is at %s so far;".formatted(line.name(), Formats.percent(soFar));
        return Optional.of("%s %s of its inquiries are younger than 90 days; expect %s within 90 days."
                .formatted(start, young, likely(expected)));
    }

    private static String likely(Expected expected) {
        String low = Formats.percent(expected.likely().low());
        String high = Formats.percent(expected.likely().high());
        return low.equals(high) ? low : low + "–" + high;
    }

    static String inquiries(long count) {
        return Formats.count(count) + (count == 1 ? " inquiry" : " inquiries");
    }
}
