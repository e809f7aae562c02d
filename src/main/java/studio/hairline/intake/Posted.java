package studio.hairline.intake;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.people.ContactCheck;
import studio.hairline.people.SafetyFlag;
import studio.hairline.people.Way;

/**
 * An inquiry another program brings, as it wrote it.
 *
 * @param fields by the names of {@link #FIELDS}; what is missing is blank
 * @param consents by way of contact, in the words that were agreed to; blank or {@code false} where it was refused
 */
public record Posted(Map<String, String> fields, Map<String, String> consents) {

    private static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,4})?";

    /** How many characters each field may have. */
    public static final Map<String, Integer> FIELDS = Map.ofEntries(
            entry("name", 200),
            entry("email", 254),
            entry("phone", 60),
            entry("handle", 120),
            entry("message", 4_000),
            entry("category", 60),
            entry("source", 60),
            entry("grade", 20),
            entry("safety", 400),
            entry("prefers", 20),
            entry("language", 8));

    /** @return a sentence for each field that is wrong, by its name */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        tooLong(problems);
        if (field("name").isEmpty() && field("handle").isEmpty()) {
            problems.put("name", "Give a name or a handle, so that we know what to call them.");
        }
        if (field("phone").isEmpty()
                && field("email").isEmpty()
                && field("handle").isEmpty()) {
            problems.put("email", "Give an e-mail, a phone or a handle, so that we can answer.");
        }
        ContactCheck.email(field("email")).ifPresent(problem -> problems.put("email", problem));
        ContactCheck.phone(field("phone")).ifPresent(problem -> problems.put("phone", problem));
        words(problems);
        return problems;
    }

    private void tooLong(Map<String, String> problems) {
        FIELDS.forEach((name, most) -> {
            if (field(name).length() > most) {
                problems.put(name, "At most " + most + " characters.");
            }
        });
        if (consents.entrySet().stream()
                .anyMatch(e -> e.getKey().length() > 20 || e.getValue().length() > 1_000)) {
            problems.put("consents", "A way of contact has at most 20 characters, its wording at most 1,000.");
        }
    }

    private void words(Map<String, String> problems) {
        if (category().isEmpty()) {
            problems.put("category", "This is no category: one of " + Arrays.toString(Category.values()) + ".");
        }
        if (!field("grade").isEmpty()
                && !category().map(one -> one.accepts(field("grade"))).orElse(true)) {
            problems.put("grade", "This is no grade of the category: such as NORWOOD_5, LUDWIG_2 or SHARE_35.");
        }
        if (safetyWords().anyMatch(word -> SafetyFlag.of(word).isEmpty())) {
            problems.put("safety", "One of these is no flag: any of " + Arrays.toString(SafetyFlag.values()) + ".");
        }
        if (source().isEmpty()) {
            problems.put("source", "This is no source: one of " + Arrays.toString(Source.values()) + ".");
        }
        if (!field("prefers").isEmpty() && prefers() == null) {
            problems.put("prefers", "This is no way to be answered: one of email, text, call or message.");
        }
        if (!field("language").isEmpty() && !field("language").matches(LANGUAGE)) {
            problems.put("language", "Give a language as a code, such as en or es.");
        }
    }

    Contact contact() {
        return new Contact(field("name"), field("email"), field("phone"), field("handle"), null, field("language"));
    }

    Inquiry inquiry(Instant receivedAt) {
        Channel channel = Channel.of(field("channel")).orElse(Channel.FORM);
        return Inquiry.of(receivedAt, channel, source().orElseThrow(), field("message"))
                .about(category().orElseThrow(), field("grade").isEmpty() ? null : field("grade"))
                .answeredBy(prefers());
    }

    /** @return how they want to be answered; null when they did not say */
    private @Nullable Way prefers() {
        return Way.of(field("prefers")).orElse(null);
    }

    /** @return what the person says has to be known before a session */
    List<SafetyFlag> safety() {
        return safetyWords().flatMap(word -> SafetyFlag.of(word).stream()).toList();
    }

    private Stream<String> safetyWords() {
        return Arrays.stream(field("safety").split("[,\\s]+")).filter(word -> !word.isEmpty());
    }

    /** @return a text that is the same for the same content */
    String content() {
        return new java.util.TreeMap<>(fields) + " " + new java.util.TreeMap<>(consents);
    }

    /** A database keeps no zero characters in a text. */
    String field(String name) {
        return Objects.requireNonNullElse(fields.get(name), "")
                .replace("\0", "")
                .strip();
    }

    private Optional<Category> category() {
        return meant(field("category"), Category.values(), Category::label, Category.NOT_RECORDED);
    }

    private Optional<Source> source() {
        return meant(field("source"), Source.values(), Source::label, Source.WEBSITE);
    }

    private static <E extends Enum<E>> Optional<E> meant(
            String given, E[] all, Function<E, @Nullable String> label, E nothing) {
        return given.isEmpty()
                ? Optional.of(nothing)
                : Arrays.stream(all)
                        .filter(one -> one.name()
                                        .equalsIgnoreCase(
                                                given.replace(' ', '_').replace('-', '_'))
                                || given.equalsIgnoreCase(label.apply(one)))
                        .findFirst();
    }
}
