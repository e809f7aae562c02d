package studio.hairline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.hairline.people.SafetyFlag;

/** Which safety flags a text speaks of; what is denied, somebody else's or long over is none. */
final class FlagReader {

    private static final Lexicon LEXICON = Lexicon.read("flags.txt");

    private static final Map<SafetyFlag, Integer> FOR_MONTHS = Map.of(
            SafetyFlag.RECENT_TRANSPLANT, 6,
            SafetyFlag.RECENT_MEDICINE, 6,
            SafetyFlag.CANCER_THERAPY, 12,
            SafetyFlag.LASER_REMOVAL, 3);

    private final Witness witness = new Witness(LEXICON, Negation.IN_THE_SENTENCE);

    List<Found<SafetyFlag>> read(Text text, LocalDate today) {
        Map<SafetyFlag, List<Span>> spans = new EnumMap<>(SafetyFlag.class);
        Age.read(text).ifPresent(found -> spans.put(found.what(), found.because()));
        for (Evidence one : witness.of(text)) {
            SafetyFlag flag = SafetyFlag.valueOf(one.code());
            if (one.weight() > 0 && !one.others() && isNow(flag, one, text, today)) {
                spans.computeIfAbsent(flag, f -> new ArrayList<>()).addAll(one.because());
            }
        }
        return spans.entrySet().stream()
                .map(entry -> new Found<>(
                        entry.getKey(),
                        entry.getValue().stream()
                                .distinct()
                                .sorted(Comparator.comparingInt(Span::start))
                                .toList()))
                .toList();
    }

    /** What counts only for some months is over when the text says so; a transplant is recent only when it says that. */
    private static boolean isNow(SafetyFlag flag, Evidence one, Text text, LocalDate today) {
        Integer months = FOR_MONTHS.get(flag);
        if (months == null) {
            return true;
        }
        Optional<Ago> ago = Ago.in(sentence(text, one.because().getFirst()), today);
        return flag == SafetyFlag.RECENT_TRANSPLANT
                ? ago.filter(then -> then.months() <= months).isPresent()
                : ago.filter(then -> then.months() > months).isEmpty();
    }

    private static String sentence(Text text, Span words) {
        for (int at = 0; at < text.tokens().size(); at++) {
            if (text.token(at).span().start() >= words.start()) {
                return text.sentence(at);
            }
        }
        return text.folded();
    }
}
