package studio.hairline.triage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.Price;
import studio.hairline.treatments.PriceList;
import studio.hairline.triage.Leaks;
import studio.hairline.ui.Url;

@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class LeaksViewTest extends BrowserlessTest {

    @Autowired
    FrontDesk desk;

    @Autowired
    PriceList prices;

    @Autowired
    TestStudio studio;

    private LeaksView page;

    @BeforeEach
    void opened(@Autowired Leaks leaks, @Autowired LeaksView.Then then, @Autowired InboxBeans.Studio beans) {
        studio.clock().setTo("2026-06-20T22:00:00Z");
        page = new LeaksView(leaks, then, beans);
        UI.getCurrentOrThrow().add(page);
    }

    @Test
    void aWeekWithoutLeaksIsSaidKindly() {
        page.open(Url.EMPTY);
        assertThat(text()).contains("Nothing leaks out of this week", "0 leaks", "This week");
    }

    @Test
    void aLeakSaysWhoseItIsWhatIsAtStakeAndOpensItsForm() {
        prices.set(new Price(Category.MALE_PATTERN, null, 400_000));
        LeadRef ana = ana();
        page.open(Url.EMPTY);
        assertThat(text()).contains("Ana Lopez", "Nobody’s", "at stake", "1 leak");
        assertThat($(Anchor.class).withClassName("leak-mend").single().getHref())
                .startsWith("inbox?")
                .contains("item=" + ana.id());
    }

    @Test
    void staffSeeTheLeakWithoutItsMoney() {
        prices.set(new Price(Category.MALE_PATTERN, null, 400_000));
        ana();
        studio.actAsStaff();
        page.open(Url.EMPTY);
        assertThat(text()).contains("Ana Lopez").doesNotContain("$");
    }

    @Test
    void aPastDayIsReadWithNothingToMend(@Autowired Leads verbs) {
        LeadRef ana = ana();
        studio.clock().advance(Duration.ofDays(1));
        verbs.lose(ana, LostReason.PRICE, studio.clock().instant());
        studio.clock().advance(Duration.ofDays(1));

        page.open(Url.ofQuery("week=2026-06-15&asKnownOn=2026-06-20"));
        assertThat(text())
                .contains(
                        "As known at the end of 20 Jun 2026.", "Ana Lopez", "Never answered1", "1 leak ·", "This week")
                .contains("Consultation without outcome0")
                .doesNotContain("not known", "not kept yet");
        assertThat($(Anchor.class).withClassName("leak-mend").all()).isEmpty();
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("leads/" + ana.id() + "?asKnownOn=2026-06-20", "leaks?week=2026-06-15")
                .anyMatch(href -> href.contains("week=2026-06-08") && href.contains("asKnownOn=2026-06-20"));

        page.open(Url.ofQuery("week=2026-06-15&asKnownOn=2026-06-21"));
        assertThat(text()).contains("Nothing leaked out of this week.").doesNotContain("Ana Lopez");
        page.open(Url.ofQuery("asKnownOn=2026-06-22"));
        assertThat(text()).contains("is not over yet");
    }

    private LeadRef ana() {
        return desk.receiveNew(
                Contact.of("Ana Lopez", "ana@example.com", null),
                Inquiry.of(Instant.parse("2026-06-15T16:00:00Z"), Channel.FORM, Source.WEBSITE, "Hello")
                        .about(Category.MALE_PATTERN, null));
    }

    private String text() {
        return page.getElement().getTextRecursively();
    }
}
