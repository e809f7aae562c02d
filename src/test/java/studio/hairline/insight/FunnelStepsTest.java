package studio.hairline.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.Stage;
import studio.hairline.leads.Step;
import studio.hairline.leads.Stop;

class FunnelStepsTest {

    private static final List<FunnelStep> STEPS = new FunnelSteps(
                    List.of(
                            new Stop(Step.INQUIRY, Stage.NEW, 5),
                            new Stop(Step.ANSWER, Stage.LOST, 4),
                            new Stop(Step.ANSWER, Stage.TRIAGED, 2),
                            new Stop(Step.CONVERSION, Stage.CONVERTED, 3),
                            new Stop(Step.SERIES_DONE, Stage.CONVERTED, 1)),
                    LeadFilter.of(LeadMeasure.INQUIRIES))
            .all();

    @Test
    void aSkippedStepCountsAsPassed() {
        assertThat(STEPS.stream().map(step -> step.reached().count())).containsExactly(15L, 10L, 4L, 4L, 4L, 1L, 1L);
    }

    @Test
    void everybodyStopsSomewhereOnce() {
        assertThat(STEPS.stream().mapToLong(FunnelStep::stopped).sum()).isEqualTo(15);
        assertThat(STEPS.get(1).open().count()).isEqualTo(2);
        assertThat(STEPS.get(1).lost().count()).isEqualTo(4);
        assertThat(STEPS.get(4).clients().count()).isEqualTo(3);
    }

    @Test
    void whoeverIsLostIsStillInTheStepsTheyPassed() {
        assertThat(STEPS.get(1).fromAll().hits()).isEqualTo(10);
        assertThat(STEPS.get(2).fromBefore()).isEqualTo(new studio.hairline.figures.Rate(4, 10));
    }
}
