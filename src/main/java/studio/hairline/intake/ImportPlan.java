package studio.hairline.intake;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import studio.hairline.intake.file.DateOrder;
import studio.hairline.intake.file.Layout;

/**
 * Everything decided about a file before it is read for real.
 *
 * @param meanings their values and ours
 * @param services what a service's code stands for, when a list of them was given
 */
public record ImportPlan(
        ImportKind kind,
        Source source,
        Layout layout,
        Mapping mapping,
        When when,
        Map<Vocabulary, Map<String, String>> meanings,
        Map<String, String> services) {

    /** The file on the server, and what it was called where it came from. */
    public record Source(Path file, String name) {}

    /** How days and times are read. */
    public record When(DateOrder order, ZoneId zone) {}

    /** Our word for theirs: as chosen, else as suggested, with a service's description lending its words. */
    public String meaning(Vocabulary vocabulary, String given) {
        Map<String, String> chosen = meanings.getOrDefault(vocabulary, Map.of());
        String meaning = chosen.get(given);
        return meaning != null ? meaning : vocabulary.suggest(services.getOrDefault(given, given));
    }

    public ImportPlan with(Mapping other) {
        return new ImportPlan(kind, source, layout, other, when, meanings, services);
    }

    public ImportPlan with(When other) {
        return new ImportPlan(kind, source, layout, mapping, other, meanings, services);
    }

    public ImportPlan withMeanings(Map<Vocabulary, Map<String, String>> others) {
        return new ImportPlan(kind, source, layout, mapping, when, others, services);
    }

    public ImportPlan withServices(Map<String, String> others) {
        return new ImportPlan(kind, source, layout, mapping, when, meanings, others);
    }
}
