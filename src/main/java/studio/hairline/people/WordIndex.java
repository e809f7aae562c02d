package studio.hairline.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import studio.hairline.people.SearchTerm.Condition;

/** Reads the words people are found by. Starts from the rarest word asked for, so that a common one costs nothing. */
@Component
class WordIndex {

    private static final int WORDS_FOR_A_TYPO = 50;

    private final JdbcTemplate jdbc;

    WordIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return ids of people who have all the words, whole words first, at most this many */
    List<Long> having(List<SearchTerm> terms, int limit) {
        if (terms.size() == 1) {
            return starting(terms.getFirst(), List.of(), limit);
        }
        List<Rarity> rarest = terms.stream()
                .map(this::rarity)
                .sorted(Comparator.comparing(Rarity::rows))
                .toList();
        if (rarest.isEmpty() || rarest.getFirst().rows() == 0) {
            return List.of();
        }
        List<SearchTerm> others = rarest.stream().skip(1).map(Rarity::term).toList();
        return starting(rarest.getFirst().term(), others, limit);
    }

    private List<Long> starting(SearchTerm rarest, List<SearchTerm> others, int limit) {
        Set<Long> people = new LinkedHashSet<>();
        for (Condition way : rarest.ways()) {
            people.addAll(distinct(way, others, limit));
        }
        return people.stream().limit(limit).toList();
    }

    /** @return the stored words that are one slip away from what somebody types, in alphabetical order */
    List<String> typosOf(String word) {
        return slipsOf(List.of(word)).getOrDefault(word, Set.of()).stream()
                .filter(other -> !other.startsWith(word))
                .toList();
    }

    /** @return by word, the stored words that are one slip away from it, in alphabetical order */
    Map<String, Set<String>> slipsOf(Collection<String> words) {
        Set<String> variants = new LinkedHashSet<>();
        words.forEach(word -> variants.addAll(PersonWords.variantsOf(word)));
        Map<String, Set<String>> slips = new HashMap<>();
        if (!variants.isEmpty()) {
            String places = String.join(", ", Collections.nCopies(variants.size(), "?"));
            String sql = "select distinct word from word_variants where variant in (" + places + ") order by word";
            List<String> stored = jdbc.query(sql, (row, number) -> row.getString(1), variants.toArray());
            words.forEach(word -> slips.put(
                    word,
                    stored.stream()
                            .filter(other -> !other.equals(word) && Typo.between(word, other))
                            .limit(WORDS_FOR_A_TYPO)
                            .collect(Collectors.toCollection(LinkedHashSet::new))));
        }
        return slips;
    }

    private Rarity rarity(SearchTerm term) {
        long rows = term.ways().stream().mapToLong(this::rowsUpToThousand).sum();
        return new Rarity(term, rows);
    }

    private long rowsUpToThousand(Condition way) {
        String sql = "select count(*) from (select 1 from person_words w where " + way.sql() + " limit 1000) counted";
        return numbers(sql, way.values()).getFirst();
    }

    /** A person has several words that begin alike, so more rows are read than people are wanted. */
    private List<Long> distinct(Condition way, List<SearchTerm> others, int limit) {
        int rows = limit * 2;
        while (true) {
            List<Long> found = read(way, others, rows);
            List<Long> people = found.stream().distinct().limit(limit).toList();
            if (people.size() == limit || found.size() < rows) {
                return people;
            }
            rows *= 4;
        }
    }

    private List<Long> read(Condition way, List<SearchTerm> others, int rows) {
        StringBuilder sql = new StringBuilder("select w.person_id from person_words w where " + way.sql());
        List<Object> values = new ArrayList<>(way.values());
        for (SearchTerm other : others) {
            Condition has = other.anyWay();
            sql.append(" and exists (select 1 from person_words o where o.person_id = w.person_id and ");
            sql.append(has.sql().replace("w.word", "o.word")).append(")");
            values.addAll(has.values());
        }
        sql.append(" order by w.word, w.person_id limit ").append(rows);
        return numbers(sql.toString(), values);
    }

    private List<Long> numbers(String sql, List<?> values) {
        return jdbc.query(sql, (row, number) -> row.getLong(1), values.toArray());
    }

    private record Rarity(SearchTerm term, long rows) {}
}
