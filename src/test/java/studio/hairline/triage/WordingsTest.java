package studio.hairline.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.triage.Template.Wording;
import studio.hairline.triage.Wordings.For;

@OnBothDatabases
class WordingsTest {

    private static final For SCARS = new For(Template.FIRST_ANSWER, Category.TRANSPLANT_SCAR, Speech.SPANISH);
    private static final For ALL = new For(Template.FIRST_ANSWER, null, Speech.SPANISH);

    @Autowired
    Wordings wordings;

    @Autowired
    TestStudio studio;

    @Test
    void theWordsForACategoryComeBeforeThoseForAnyAndThoseBeforeHairlinesOwn() {
        assertThat(scar().subject()).isEqualTo("Su consulta en {studio}");
        wordings.set(ALL, new Wording("Para todos", "Hola, {name}"));
        assertThat(scar().subject()).isEqualTo("Para todos");
        wordings.set(SCARS, new Wording("Cicatrices", "Hola, {name}: {category}"));
        wordings.set(SCARS, new Wording("Su cicatriz", "Hola, {name}: {category}"));
        assertThat(scar().subject()).isEqualTo("Su cicatriz");
        assertThat(wordings.all()).containsExactly(ALL, SCARS);
        assertThat(wordings.of(Template.FIRST_ANSWER, Category.OTHER_SCAR, Speech.SPANISH)
                        .subject())
                .isEqualTo("Para todos");
        assertThat(wordings.of(Template.FIRST_ANSWER, Category.TRANSPLANT_SCAR, Speech.ENGLISH)
                        .subject())
                .isEqualTo("Your inquiry at {studio}");
        wordings.remove(SCARS);
        assertThat(scar().subject()).isEqualTo("Para todos");
    }

    @Test
    void aFieldThatIsNoneIsRefusedInASentence() {
        assertThatThrownBy(() -> wordings.set(ALL, new Wording("Hola", "Hola, {nombre}")))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no field {nombre}: use {name}, {category}, {about}, {studio}, {me}.");
        assertThat(wordings.all()).isEmpty();
    }

    @Test
    void staffUseThemAndTheOwnerChangesThem() {
        studio.actAsStaff();
        assertThat(scar().words()).contains("{name}");
        assertThatThrownBy(() -> wordings.set(ALL, new Wording("a", "b"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> wordings.remove(ALL)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void hairlinesOwnLeaveNothingUnfilled(Template template) {
        for (Speech speech : Speech.values()) {
            for (Category category : Category.values()) {
                Map<String, String> fields =
                        Blank.fields("Ana Lopez", category, speech, new Blank.Ours("Studio", "Sam"));
                Wording filled = template.in(speech).filled(fields);
                assertThat(filled.subject() + filled.words())
                        .doesNotContain("{", "}")
                        .contains("Ana", "Studio");
            }
        }
    }

    private Wording scar() {
        return wordings.of(Template.FIRST_ANSWER, Category.TRANSPLANT_SCAR, Speech.SPANISH);
    }
}
