package studio.hairline.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.testing.OnBothDatabases;

@OnBothDatabases
class PersonNamesTest {

    @Autowired
    People people;

    @Autowired
    PersonNames names;

    @Test
    void aListCallsEverybodyWhatTheirPageCallsThem() {
        List<PersonDetails> everybody = Stream.of(
                        new Contact("Ana Ruiz", "ana@example.com", "(512) 555-0101", "@ana", "C-1", null),
                        new Contact("", null, null, "@nameless", "C-2", null),
                        new Contact("", null, null, null, "C-3", null))
                .map(contact -> people.add(contact, null))
                .map(ref -> people.details(ref.id()))
                .toList();
        var called = names.of(everybody.stream().map(PersonDetails::id).toList());
        assertThat(everybody)
                .allSatisfy(person -> assertThat(called.get(person.id()).name()).isEqualTo(person.displayName()))
                .extracting(PersonDetails::displayName)
                .containsExactly("Ana Ruiz", "@nameless", "C-3");
    }
}
