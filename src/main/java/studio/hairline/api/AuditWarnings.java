package studio.hairline.api;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.Figure;
import studio.hairline.operations.ShortMemory;
import studio.hairline.ui.Disagreements;

/** What the last audit found, beside the figures it found it of. */
@Component
class AuditWarnings implements Disagreements {

    private final AuditBook book;
    private final Cache<String, Map<String, String>> remembered;

    AuditWarnings(AuditBook book, ShortMemory memory) {
        this.book = book;
        this.remembered = memory.lasting(Duration.ofMinutes(1));
    }

    @Override
    public Map<String, String> words() {
        return Objects.requireNonNull(remembered.get("last", key -> read()));
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

    private static String words(Difference one) {
        boolean money =
                one.figure().equals(Figure.BOOKED.code()) || one.figure().equals(Figure.EARNED.code());
        return "The audit found " + one.words(money);
    }
}
