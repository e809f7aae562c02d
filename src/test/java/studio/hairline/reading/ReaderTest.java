package studio.hairline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.hairline.leads.Category;
import studio.hairline.people.SafetyFlag;

class ReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            norwood 5                                | NORWOOD_5
            I'm a NW3 for sure                       | NORWOOD_3
            Norwood III vertex                       | NORWOOD_3
            stage 2 on the norwood scale             | NORWOOD_2
            grado Ludwig 2                           | LUDWIG_2
            ludwig ii                                | LUDWIG_2
            alopecia areata, 35 % of my scalp        | SHARE_35
            strip scar 20 cm x 4 mm                  | SIZE_200X4
            scar of 8 inches by 1/4 inch             | SIZE_203X6
            cicatriz FUT de 18 cm por 3 mm           | SIZE_180X3
            my dad is a norwood 7                    | -
            I paid 50 % up front for a patch         | -
            """)
    void gradesAreReadHoweverTheyAreWritten(String text, String grade) {
        assertThat(read(text).grade().map(Found::what).orElse("-")).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I get keloids                                   | SCARRING
            no keloids, never had psoriasis or diabetes     |
            sin diabetes ni queloides                       |
            I am not diabetic but I have epilepsy           | EPILEPSY
            no tomo anticoagulantes                         |
            my brother has hepatitis, but I am fine         |
            transplant two months ago                       | RECENT_TRANSPLANT
            transplant in 2015                              |
            chemo ended four months ago                     | CANCER_THERAPY
            chemo ended 3 years ago                         |
            I'm 16 and balding                              | UNDER_18
            I have had this since I was 9 yrs old           |
            """)
    void whatIsDeniedSomebodyElsesOrLongOverIsNoFlag(String text, SafetyFlag flag) {
        assertThat(read(text).flags()).extracting(Found::what).isEqualTo(flag == null ? List.of() : List.of(flag));
    }

    @Test
    void whatIsDeniedIsNotSuggestedAndSomebodyElsesCaseComesLast() {
        assertThat(read("It's not alopecia areata").categories()).isEmpty();
        assertThat(read("My brother is totally bald but mine is just a strip scar")
                        .categories())
                .extracting(Found::what)
                .startsWith(Category.TRANSPLANT_SCAR);
    }

    @Test
    void twoThingsInOneTextAreBothSuggested() {
        assertThat(read("Receding hairline at the temples and a burn scar above my ear")
                        .categories())
                .extracting(Found::what)
                .contains(Category.RECEDING_HAIRLINE, Category.OTHER_SCAR);
    }

    @Test
    void theWordsThatLedToItStandWhereTheyWereWritten() {
        Reading read = read("Olé: ¡tengo una CICATRÍZ de FUT!");
        assertThat(read.marked()).extracting(span -> span.of(read.text())).containsExactly("CICATRÍZ de FUT");
        assertThat(read.says(read.marked().getFirst())).contains("Hair-transplant scar");
    }

    @Test
    void hurryHasTheDayTheyName() {
        assertThat(read("Balding. Wedding on May 16!").urgency())
                .hasValueSatisfying(found -> assertThat(found.what().by()).isEqualTo(LocalDate.of(2027, 5, 16)));
        assertThat(read("antes del sábado").urgency())
                .hasValueSatisfying(found -> assertThat(found.what().by()).isEqualTo(LocalDate.of(2026, 11, 28)));
        assertThat(read("no rush, whenever").urgency()).isEmpty();
    }

    @Test
    void contactDataIsFound() {
        assertThat(read("Call (512) 555-0147, dan.r@example.com or @dan_smp. 2,500 grafts in 2022")
                        .reaches())
                .extracting(found -> found.what().value())
                .containsExactly("(512) 555-0147", "dan.r@example.com", "@dan_smp");
    }

    @Test
    void anythingCanBeReadWithoutHarm() {
        for (String text :
                List.of("", " ", "\n\n", "🦱🦱", "no no no no", "x".repeat(4_000), "a ".repeat(2_000), "@@@ ¿¿¿ ...")) {
            assertThat(read(text).categories()).isEmpty();
        }
    }

    private static Reading read(String text) {
        return Reader.read(Text.of(text), Labelled.TODAY, Lessons.NONE);
    }
}
