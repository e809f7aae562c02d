package studio.hairline.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.hairline.people.Contact;

class LikenessTest {

    private static final String PHONE = "512 555 0134";
    private static final String EMAIL = "ruiz@example.com";

    @ParameterizedTest
    @CsvSource({
        "Ana Ruiz, Ana Ruiz, Same name",
        "Ana Ruiz, ana RUÍZ, Same name",
        "Bill Smith, William Smith, Bill is short for William",
        "Bill Smith, Will Smith, Bill and Will are both short for William",
        "Pancho Ruiz, Francisco Ruiz, Pancho is short for Francisco",
        "Chuy Ruiz, Jesús Ruiz, Chuy is short for Jesus",
        "Marcus Smith, Markus Smith, “Marcus” and “Markus” differ by one letter",
        "Ana Rodriguez, Ana Rodrigues, “Rodriguez” and “Rodrigues” differ by one letter",
        "Ruiz Ana, Ana Ruiz, Same name",
        "María García López, Maria Garcia, Same name",
        "Sean O'Brien, Sean OBrien, Same name",
        "Dr. Ana Ruiz, Ana Ruiz, Same name",
    })
    void theSamePhoneUnderOneNameIsVeryLikely(String one, String other, String said) {
        Likeness likeness = of(Contact.of(one, null, PHONE), Contact.of(other, null, "+1 (512) 555-0134"));
        assertThat(likeness.strength()).isEqualTo(Strength.LIKELY);
        assertThat(likeness.why()).contains("Same phone, 512 555 0134", said);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Ana Ruiz",
        "'', ''",
        "Ana Ruiz, Bea Ruiz",
        "Ana Ruiz, John Smith",
        "Mario Ruiz, Maria Ruiz",
        "Jon Smith, Jan Smith",
        "Daniel Ruiz, Daniela Ruiz",
        "John Smith, John Smith Jr",
        "A. Ruiz, Ana Ruiz",
        "Ana Ruiz, Ana Stone",
        "Ana, Ana",
    })
    void anEqualEmailAloneIsAQuestionAndNeverMore(String one, String other) {
        Likeness likeness = of(Contact.of(one, EMAIL, null), Contact.of(other, EMAIL, null));
        assertThat(likeness.strength()).isEqualTo(Strength.QUESTION);
        assertThat(likeness.why()).contains("Same e-mail");
    }

    @Test
    void anEqualEmailUnderOtherNamesIsSaidToBePerhapsShared() {
        Likeness likeness = of(Contact.of("Ana Ruiz", EMAIL, PHONE), Contact.of("Bea Lind", EMAIL, "512 555 0199"));
        assertThat(likeness.strength()).isEqualTo(Strength.QUESTION);
        assertThat(likeness.percent()).isLessThan(10);
        assertThat(likeness.signs())
                .extracting(Sign::sentence)
                .containsExactly(
                        "Same e-mail, ruiz@example.com: may be shared in a family or at work",
                        "Different names",
                        "Different phones");
    }

    @Test
    void twoOfAFamilyAreNotOneHoweverMuchTheyShare() {
        Likeness likeness = of(Contact.of("Ana Ruiz", EMAIL, PHONE), Contact.of("Carlos Ruiz", EMAIL, PHONE));
        assertThat(likeness.strength()).isEqualTo(Strength.QUESTION);
        assertThat(likeness.signs())
                .extracting(Sign::sentence)
                .contains("Same family name, another first name: may be family");
    }

    @Test
    void parentAndChildOfOneNameAreNotOne() {
        Likeness likeness = of(Contact.of("John Smith", EMAIL, PHONE), Contact.of("John Smith Jr.", EMAIL, PHONE));
        assertThat(likeness.strength()).isEqualTo(Strength.QUESTION);
        assertThat(likeness.signs().toString()).contains("“jr” on one only: may be parent and child");
    }

    @Test
    void phoneAndEmailTogetherAreVeryLikelyWithoutAName() {
        assertThat(of(Contact.of("", EMAIL, PHONE), Contact.of("Ana", EMAIL, PHONE))
                        .strength())
                .isEqualTo(Strength.LIKELY);
    }

    @Test
    void aHandleIsTheSameHoweverItIsWritten() {
        Contact one = new Contact("Ana Ruiz", null, null, "@Ana.Ruiz", null, null);
        Contact other = new Contact("Ana Ruiz", null, null, "ana.ruiz", null, null);
        assertThat(of(one, other).strength()).isEqualTo(Strength.LIKELY);
    }

    @Test
    void aNameAloneIsAWeakQuestionUntilTheRestContradictsIt() {
        assertThat(of(Contact.of("Bill Smith", null, PHONE), Contact.of("William Smith", EMAIL, null))
                        .strength())
                .isEqualTo(Strength.QUESTION);
        assertThat(of(Contact.of("Ana Ruiz", EMAIL, PHONE), Contact.of("Ana Ruiz", "a@example.com", "512 555 0199"))
                        .strength())
                .isEqualTo(Strength.NONE);
        assertThat(of(Contact.of("Ana", EMAIL, null), Contact.of("Ana", null, PHONE))
                        .strength())
                .isEqualTo(Strength.NONE);
    }

    @Test
    void itDoesNotMatterWhoComesFirst() {
        Contact one = Contact.of("Bill Smith", EMAIL, PHONE);
        Contact other = Contact.of("Smith, William", null, PHONE);
        assertThat(of(one, other).percent()).isEqualTo(of(other, one).percent());
        assertThat(of(one, other).strength()).isEqualTo(of(other, one).strength());
    }

    private static Likeness of(Contact one, Contact other) {
        return Likeness.of(one, other);
    }
}
