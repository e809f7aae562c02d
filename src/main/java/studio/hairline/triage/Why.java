package studio.hairline.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Scale;
import studio.hairline.leads.Source;

/** Why something stands where it stands, in words: "first: 42 min old, Norwood V, a client's referral". */
final class Why {

    private static final List<String> PLACES =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private Why() {}

    /** @param place from 0 */
    static String of(Ranked one, int place) {
        return place(place) + ": " + age(one) + ", " + what(one.waiting().cell());
    }

    private static String place(int place) {
        return place < PLACES.size() ? PLACES.get(place) : "number " + (place + 1);
    }

    private static String age(Ranked one) {
        String age = one.clock().age();
        String said = switch (one.waiting().reason()) {
            case NEW -> age + " old";
            case THEY_WROTE -> "they wrote " + age + " ago";
            case OUTCOME -> "consultation " + age + " ago";
            case WOKEN -> "woke " + age + " ago";
            case FOLLOW_UP -> "due since " + age;
        };
        return one.isOver() ? "over target, " + said : said;
    }

    private static String what(Cell cell) {
        String grade = cell.grade();
        String category = cell.category() == null ? "" : cell.category().label();
        return (grade == null ? category : Scale.say(grade)) + source(cell.source());
    }

    private static String source(@Nullable Source source) {
        return source == null ? "" : source == Source.REFERRAL ? ", referral" : ", " + source.label();
    }
}
