package studio.hairline.api;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.Defined;
import studio.hairline.operations.ShortMemory;
import studio.hairline.operations.StudioSettings;
import studio.hairline.ui.Disagreements;

/** What the last audit found, beside the figures it found it of. */
@Component
class AuditWarnings implements Disagreements {

    private final AuditBook book;
    private final ObjectProvider<Catalogue> catalogue;
    private final StudioSettings studio;
    private final Cache<String, Map<String, String>> remembered;

    /** @param catalogue what measures figures, and asks here in turn */
    AuditWarnings(AuditBook book, ObjectProvider<Catalogue> catalogue, StudioSettings studio, ShortMemory memory) {
        this.book = book;
        this.catalogue = catalogue;
        this.studio = studio;
        this.remembered = memory.lasting(Duration.ofMinutes(1));
    }

    @Override
    public Map<String, String> words() {
        return Objects.requireNonNull(remembered.get("last", key -> read()));
    }

    @Override
    public List<String> of(Collection<String> figures) {
        return figures.stream()
                .distinct()
                .filter(words()::containsKey)
                .map(code -> label(code) + ". " + words().get(code))
                .toList();
    }

    private String label(String code) {
        return catalogue.getObject().named(code).map(Defined::label).orElse(code);
    }

    void forget() {
        remembered.invalidateAll();
    }

    private Map<String, String> read() {
        List<AuditRun> last = book.runs(1);
        Map<String, String> words = new LinkedHashMap<>();
        if (!last.isEmpty() && last.getFirst().differing() > 0) {
            book.differences(last.getFirst().id()).forEach(one -> words.putIfAbsent(one.figure(), words(one)));
        }
        return words;
    }

    private String words(Difference one) {
        boolean money = catalogue
                .getObject()
                .named(one.figure())
                .filter(Defined::isMoney)
                .isPresent();
        return "The audit found " + one.words(money ? studio.facts().currency().getCurrencyCode() : null)
                + one.days().map(days -> ", asked of " + days).orElse("");
    }
}
