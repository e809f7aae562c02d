package studio.hairline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class PersonSearchTest {

    @Autowired
    PersonSearch search;

    @Autowired
    People people;

    @Autowired
    TestStudio studio;

    @BeforeEach
    void somePeople() {
        add("Michael O'Brien", "mike@brien.example", "(512) 555-0134");
        add("José Núñez", "jose.nunez@example.org", "512-555-0199");
        add("Anna-Lena Smith", null, "+44 20 7946 0958");
        add("Smithson Wells", null, "303 444 1212");
        add("Johan Søren Ølgaard", "olgaard@example.dk", null);
        people.add(new Contact("", null, null, "@inky.head", "C-1001", null), null);
    }

    @ParameterizedTest
    @CsvSource({
        "michael, Michael O'Brien",
        "mich, Michael O'Brien",
        "MICHEAL, Michael O'Brien",
        "Micael, Michael O'Brien",
        "michaeel, Michael O'Brien",
        "michaek, Michael O'Brien",
        "o'brien, Michael O'Brien",
        "O’Brien, Michael O'Brien",
        "obrien, Michael O'Brien",
        "obrein, Michael O'Brien",
        "brien mich, Michael O'Brien",
        "jose nunez, José Núñez",
        "Núñez, José Núñez",
        "nuñes, José Núñez",
        "anna-lena, Anna-Lena Smith",
        "annalena, Anna-Lena Smith",
        "lena smiht, Anna-Lena Smith",
        "soren, Johan Søren Ølgaard",
        "@inky, @inky.head",
        "inkyhead, @inky.head",
        "C-1001, @inky.head",
        "jose.nunez@ex, José Núñez",
        "JOSE.NUNEZ@example.org, José Núñez",
        "olgaard@, Johan Søren Ølgaard"
    })
    void aNameAnEMailOrAHandleFindsItsPerson(String text, String name) {
        assertThat(names(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0134", "555 01 34", "(512) 555-0134", "+1 512 555 0134", "15125550134", "5-0134", "250134"})
    void anyRunOfDigitsFindsThePhone(String digits) {
        boolean runs = !"250134".equals(digits);
        assertThat(names(digits).contains("Michael O'Brien")).isEqualTo(runs);
    }

    @Test
    void digitsWithSeparatorsAreOneRun() {
        assertThat(names("512 555")).containsExactlyInAnyOrder("Michael O'Brien", "José Núñez");
        assertThat(names("512 555 brien")).containsExactly("Michael O'Brien");
    }

    @Test
    void severalWordsAreAllRequired() {
        assertThat(names("jose brien")).isEmpty();
        assertThat(names("michael 0199")).isEmpty();
    }

    @Test
    void wholeWordsComeBeforeBeginningsAndBothBeforeTypos() {
        add("Smyth Green", null, null);
        List<PersonHit> hits = search.find("smith", 10);
        assertThat(hits)
                .extracting(hit -> hit.person().displayName())
                .containsExactly("Anna-Lena Smith", "Smithson Wells", "Smyth Green");
        assertThat(hits).extracting(PersonHit::guessed).containsExactly(false, false, true);
    }

    @Test
    void noMoreAreFoundThanAskedFor() {
        assertThat(search.ids("smith", 1)).hasSize(1);
        for (int i = 0; i < 30; i++) {
            add("Anna Anna" + i + " Annabel", "anna.annika" + i + "@anna.example", null);
        }
        assertThat(search.ids("ann", 20)).hasSize(20).doesNotHaveDuplicates();
        assertThat(search.ids("ann", 1000)).hasSize(31);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "?!", "zzzzzz", "nobody@nowhere.example", "000111222", "%", "_", "' union select --"})
    void whatNobodyHasFindsNobody(String text) {
        assertThat(search.find(text, 10)).isEmpty();
    }

    @Test
    void aChangedNameIsFoundByTheNewOneOnly() {
        PersonDetails wells = search.find("wells", 1).getFirst().person();
        people.change(wells.id(), wells.version(), Contact.of("Smithson Banks", null, null));
        assertThat(search.ids("banks", 5)).containsExactly(wells.id());
        assertThat(search.ids("wells", 5)).isEmpty();
        assertThat(search.ids("3034441212", 5)).isEmpty();
    }

    @Test
    void aVisitorFindsNobody() {
        studio.actAsVisitor();
        assertThatThrownBy(() -> search.find("smith", 5))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private List<String> names(String text) {
        return search.find(text, 20).stream()
                .map(hit -> hit.person().displayName())
                .toList();
    }

    private void add(
            String name,
            @org.jspecify.annotations.Nullable String email,
            @org.jspecify.annotations.Nullable String phone) {
        people.add(Contact.of(name, email, phone), null);
    }
}
