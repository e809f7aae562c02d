package studio.hairline.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import studio.hairline.intake.RealFiles;

class RealFilesAreFoundTest {

    @Test
    void theLeadsOfACrmAreFound() throws IOException {
        Survey survey = Survey.of(RealFiles.CRM_LEADS.path());
        assertThat(survey.layout()).isEqualTo(new Layout(Encoding.UTF_8, Delimiter.COMMA, true));
        assertThat(survey.lines()).isEqualTo(1265);
        assertThat(column(survey, "Email").looks()).isEqualTo(Looks.EMAIL);
        assertThat(column(survey, "Email").values()).hasSize(92);
        assertThat(column(survey, "Mobile").looks()).isEqualTo(Looks.PHONE);
        assertThat(column(survey, "Lead Source").isChoice()).isTrue();
        assertThat(column(survey, "Lead Status").values()).hasSize(7);
        assertThat(column(survey, "Created Time").looks()).isEqualTo(Looks.DATE);
        assertThat(column(survey, "Created Time").dates().isQuestion()).isFalse();
        assertThat(column(survey, "CONVERTED").looks()).isEqualTo(Looks.EMPTY);
    }

    @Test
    void theBookingsOfASalonAreFound() throws IOException {
        Survey survey = Survey.of(RealFiles.BOOKINGS.path());
        assertThat(survey.lines()).isEqualTo(1906);
        assertThat(column(survey, "Code").filled()).isEqualTo(1905);
        assertThat(column(survey, "Date").dates().order()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(column(survey, "Date").dates().isQuestion()).isFalse();
        assertThat(column(survey, "Time").looks()).isEqualTo(Looks.TIME);
        assertThat(column(survey, "TimeInt").looks()).isEqualTo(Looks.NUMBER);
        assertThat(column(survey, "Service").isChoice()).isTrue();
    }

    @Test
    void theNoShowsAndServicesAreFound() throws IOException {
        assertThat(Survey.of(RealFiles.NO_SHOWS.path()).lines()).isEqualTo(60);
        assertThat(Survey.of(RealFiles.SERVICES.path()).lines()).isEqualTo(33);
    }

    private static Column column(Survey survey, String name) {
        return survey.columns().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
