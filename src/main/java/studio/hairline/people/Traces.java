package studio.hairline.people;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what somebody is recognised in a text that belongs to nobody's record, such as a bad row of a file: full name, e-mail, phone
 * however it is written, handle, client code. A first name alone says too little.
 */
public record Traces(List<Pattern> patterns) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int SHORTEST = 4;
    private static final int SHORTEST_PHONE = 7;
    private static final int NATIONAL = 10;
    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]{1,3}";
    private static final String BETWEEN_DIGITS = "[^\\p{L}\\p{N}]{0,3}";

    static Traces of(Collection<Contact> contacts) {
        return new Traces(contacts.stream()
                .flatMap(contact -> Stream.of(
                        name(contact.name()),
                        word(contact.email()),
                        word(contact.handle()),
                        word(contact.clientCode()),
                        phone(contact.phone())))
                .filter(Objects::nonNull)
                .distinct()
                .map(Traces::whole)
                .toList());
    }

    /** @param text also one that is part of an address, such as {@code q=Ana+Ruiz} */
    public boolean in(String text) {
        String plain = decoded(text);
        return patterns.stream()
                .anyMatch(one -> one.matcher(text).find() || one.matcher(plain).find());
    }

    private static Pattern whole(String inside) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + inside + "(?![\\p{L}\\p{N}])", FLAGS);
    }

    private static @Nullable String name(String name) {
        List<String> words = Stream.of(name.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() < 2 ? null : words.stream().map(Pattern::quote).collect(Collectors.joining(BETWEEN_WORDS));
    }

    private static @Nullable String word(@Nullable String word) {
        return word == null || word.length() < SHORTEST ? null : Pattern.quote(word);
    }

    /** The digits with whatever separates them, the country's in front or not. */
    private static @Nullable String phone(@Nullable String phone) {
        String digits = phone == null ? "" : Phones.digits(phone);
        if (digits.length() < SHORTEST_PHONE) {
            return null;
        }
        String national = digits.substring(Math.max(0, digits.length() - NATIONAL));
        return "(?:\\d{1,3}" + BETWEEN_DIGITS + ")?"
                + national.chars().mapToObj(Character::toString).collect(Collectors.joining(BETWEEN_DIGITS));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
