package studio.hairline.leads;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@link Replies} as query parameters, both ways: {@code came within replied daytime attempts known}. */
final class RepliesUrl {

    private RepliesUrl() {}

    static Replies read(Map<String, List<String>> query) {
        return new Replies(
                code(query, "came", Replies.Came.values()),
                number(query, "within", 1, 9_999_999),
                LeadUrl.first(query, "replied").flatMap(RepliesUrl::who).orElse(null),
                number(query, "daytime", 0, 23),
                number(query, "attempts", 0, Replies.MANY),
                code(query, "known", Replies.Sign.values()));
    }

    static void write(Replies replies, Map<String, List<String>> query) {
        LeadUrl.put(query, "came", code(replies.came()));
        LeadUrl.put(query, "within", replies.within());
        Long by = replies.by();
        LeadUrl.put(query, "replied", by == null ? null : who(by));
        LeadUrl.put(query, "daytime", replies.hour());
        LeadUrl.put(query, "attempts", replies.attempts());
        LeadUrl.put(query, "known", code(replies.sign()));
    }

    private static Object who(long by) {
        return by == LeadFilter.NOBODY ? "nobody" : by == Replies.UNKNOWN ? "unknown" : by;
    }

    private static Optional<Long> who(String text) {
        return text.equals("unknown") ? Optional.of(Replies.UNKNOWN) : LeadUrl.person(text);
    }

    private static @Nullable Integer number(Map<String, List<String>> query, String name, int least, int most) {
        return LeadUrl.first(query, name)
                .filter(text -> text.matches("[0-9]{1,7}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most)
                .orElse(null);
    }

    private static @Nullable String code(@Nullable Enum<?> one) {
        return one == null ? null : one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> @Nullable E code(Map<String, List<String>> query, String name, E[] all) {
        return LeadUrl.first(query, name)
                .flatMap(text ->
                        Arrays.stream(all).filter(one -> text.equals(code(one))).findFirst())
                .orElse(null);
    }
}
