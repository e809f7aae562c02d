package studio.hairline.people;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the words a person is found by: of the name, handle, code and e-mail, and every ending of the phone's digits. */
@Component
class PersonWords {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 60;
    private static final int SHORTEST_DIGITS = 3;

    private final JdbcTemplate jdbc;
    private final Survivors survivors;

    PersonWords(JdbcTemplate jdbc, Survivors survivors) {
        this.jdbc = jdbc;
        this.survivors = survivors;
    }

    /** Somebody new. */
    void index(long personId, Contact contact) {
        index(personId, of(contact));
        variants(names(contact));
    }

    /** By their details, and by those of whoever was merged into them. */
    void indexAgain(long personId, Contact contact) {
        forget(personId);
        Set<String> words = of(contact);
        survivors.contacts(personId).forEach(former -> words.addAll(of(former)));
        index(personId, words);
        variants(names(contact));
    }

    void forget(long personId) {
        jdbc.update("delete from person_words where person_id = ?", personId);
    }

    private void index(long personId, Set<String> words) {
        jdbc.batchUpdate(
                "insert into person_words (word, person_id) values (?, ?)",
                words.stream().map(word -> new Object[] {word, personId}).toList());
    }

    private void variants(Collection<String> names) {
        List<Object[]> rows = names.stream()
                .flatMap(name -> variantsOf(name).stream().map(variant -> new Object[] {variant, name}))
                .toList();
        jdbc.batchUpdate("insert into word_variants (variant, word) values (?, ?) on conflict do nothing", rows);
    }

    static Set<String> of(Contact contact) {
        Set<String> words = new LinkedHashSet<>(names(contact));
        if (contact.clientCode() != null) {
            words.addAll(split(contact.clientCode()));
        }
        if (contact.email() != null) {
            words.add(cut(contact.email()));
            words.addAll(split(contact.email()));
        }
        String phone = contact.phone();
        if (phone != null) {
            String digits = Phones.digits(phone);
            for (int start = 0; start <= digits.length() - SHORTEST_DIGITS; start++) {
                words.add(digits.substring(start));
            }
        }
        return words;
    }

    /** @return the words of name and handle, and those written with a hyphen or apostrophe also as one: o, brien, obrien */
    static Set<String> names(Contact contact) {
        String written = contact.handle() == null ? contact.name() : contact.name() + " " + contact.handle();
        Set<String> names = new LinkedHashSet<>(split(written));
        for (String whole : written.split("\\s+")) {
            names.addAll(split(whole.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "")));
        }
        return names;
    }

    /** The word itself and with each one letter left out: two words one typo apart share at least one of these. */
    static Set<String> variantsOf(String word) {
        Set<String> variants = new LinkedHashSet<>(List.of(word));
        for (int i = 0; i < word.length() && word.length() > 2; i++) {
            variants.add(word.substring(0, i) + word.substring(i + 1));
        }
        return variants;
    }

    /** @return the words of a text in lower case, without accents */
    static List<String> split(String text) {
        String plain = ACCENT.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return Stream.of(NO_WORD.split(plain))
                .filter(word -> !word.isEmpty())
                .map(PersonWords::cut)
                .toList();
    }

    static String cut(String word) {
        return word.substring(0, Math.min(LONGEST, word.length()));
    }
}
