package studio.hairline.reading;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import studio.hairline.reading.Reach.Kind;

/** Phones, e-mail addresses and handles that stand in a text. */
final class ReachReader {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String REGION = "US";
    private static final int DIGITS = 7;
    private static final Pattern EMAIL = Pattern.compile("[\\w.%+-]+@[\\w-]+(?:\\.[\\w-]+)*\\.[a-zA-Z]{2,}");
    private static final Pattern HANDLE =
            Pattern.compile("(?<![\\w.@])@[A-Za-z0-9_](?:[A-Za-z0-9_.]{1,28}[A-Za-z0-9_])");

    List<Found<Reach>> read(Text text) {
        List<Found<Reach>> found = new ArrayList<>();
        if (text.given().chars().filter(Character::isDigit).count() >= DIGITS) {
            StreamSupport.stream(NUMBERS.findNumbers(text.given(), REGION).spliterator(), false)
                    .map(hit -> found(Kind.PHONE, hit.rawString(), hit.start()))
                    .forEach(found::add);
        }
        found.addAll(all(text, EMAIL, Kind.EMAIL));
        found.addAll(all(text, HANDLE, Kind.HANDLE));
        return found;
    }

    private static List<Found<Reach>> all(Text text, Pattern pattern, Kind kind) {
        Matcher matcher = pattern.matcher(text.given());
        return matcher.results()
                .map(hit -> found(kind, hit.group(), hit.start()))
                .toList();
    }

    private static Found<Reach> found(Kind kind, String value, int start) {
        return new Found<>(new Reach(kind, value), List.of(new Span(start, start + value.length())));
    }
}
