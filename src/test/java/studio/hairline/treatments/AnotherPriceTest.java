package studio.hairline.treatments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Prices;
import studio.hairline.people.People;
import studio.hairline.tallies.Tallies;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class AnotherPriceTest {

    @Autowired
    Prices prices;

    @Autowired
    Plans plans;

    @Autowired
    Tallies tallies;

    @Autowired
    TestStudio studio;

    @Autowired
    ApplicationContext program;

    private AgreedSeries series;

    @BeforeEach
    void twoOfThreeSessionsAreThere(@Autowired People people, @Autowired Leads leads) {
        studio.clock().setTo("2026-11-23T18:00:00Z");
        series = program.getAutowireCapableBeanFactory().createBean(AgreedSeries.class);
        series.begin(people, leads, plans);
        series.done(7);
        series.scheduled(300);
    }

    @Test
    void eachSessionIsWorthItsPartOfTheNewPrice() {
        prices.agree(LeadRef.latest(series.lead), 200_000, 20_000);
        PlanDetails plan = plans.of(series.plan).orElseThrow();
        assertThat(plan.priceCents()).isEqualTo(200_000);
        assertThat(plan.series()).extracting(SessionDetails::valueCents).containsExactly(66_666L, 66_666L);
    }

    @Test
    void whatIsCountedFollows() {
        prices.agree(LeadRef.latest(series.lead), 200_000, 20_000);
        assertThat(new TallyTable(studio).lines()).isNotEmpty();
        assertThat(tallies.mend()).as("sums that are not those of the rows").isZero();
    }
}
