package studio.hairline.triage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
import studio.hairline.triage.Reason;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.Url;

/** The inbox of a past day. */
@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class InboxPastTest extends BrowserlessTest {

    @Autowired
    InboxBeans beans;

    @Autowired
    FrontDesk desk;

    @Autowired
    Leads leads;

    @Autowired
    TestStudio studio;

    private InboxView page;
    private LeadRef ana;

    @BeforeEach
    void anaIsLostTheDayAfter() {
        studio.clock().setTo("2026-06-16T15:00:00Z");
        ana = arrives("Ana Lopez");
        studio.clock().advance(Duration.ofDays(1));
        leads.lose(ana, LostReason.PRICE, studio.clock().instant());
        arrives("Ben Later");
        page = new InboxView(beans);
        UI.getCurrentOrThrow().add(page);
    }

    @Test
    void whoWaitedThenIsThereWithNothingToDecide() {
        assertThat(looked("2026-06-16", null))
                .contains("As known at the end of 16 Jun 2026.", "is not known.")
                .contains("1 waited · 1 over the target of 1 h while open")
                .contains("Ana Lopez", "first: over target, 13 h 59 min old")
                .doesNotContain("Ben Later");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("inbox", "inbox?asKnownOn=2026-06-16", "leads/" + ana.id() + "?asKnownOn=2026-06-16")
                .anyMatch(href -> href.contains("reason=new") && href.contains("asKnownOn=2026-06-16"));
        assertThat($(Button.class).all()).filteredOn(Button::isVisible).isEmpty();
    }

    @Test
    void aReasonNobodyWaitedForThenSaysSo() {
        assertThat(looked("2026-06-16", Reason.THEY_WROTE))
                .contains("Nothing waited.")
                .doesNotContain("Ana Lopez");
    }

    @Test
    void anotherDayIsAskedOfTheSameReasonAndAsMany() {
        KnownOnChoice choice = $(KnownOnChoice.class).single();
        LocalDate day = LocalDate.of(2026, 6, 15);
        page.open(new Asked(ana.id(), Reason.NEW, 100));
        assertThat(Url.of(new Location(choice.addressOf(day))))
                .isEqualTo(Url.ofQuery("reason=new&show=100&asKnownOn=2026-06-15"));
        looked("2026-06-16", Reason.THEY_WROTE);
        assertThat(choice.getValue()).isEqualTo(LocalDate.of(2026, 6, 16));
        assertThat(choice.addressOf(null)).isEqualTo("inbox?reason=they_wrote");
        studio.clock().advance(Duration.ofDays(1));
        looked("2026-06-16", null);
        assertThat(choice.getMax()).isEqualTo(LocalDate.of(2026, 6, 17));
    }

    @Test
    void aSignOfLifeDoesNotBringTodayIn() {
        looked("2026-06-16", null);
        page.refresh();
        assertThat(page.getElement().getTextRecursively()).contains("1 waited").doesNotContain("Ben Later");
    }

    @Test
    void itGoesBackToWhatWaitsNow() {
        looked("2026-06-16", null);
        page.open(new Asked(null, null, 50));
        assertThat(page.getElement().getTextRecursively()).contains("1 wait", "Ben Later");
    }

    @Test
    void aDayThatIsNotOverIsRefused() {
        assertThat(looked("2026-06-17", null)).contains("is not over yet: ask for an earlier day.");
    }

    private String looked(String day, @org.jspecify.annotations.Nullable Reason only) {
        page.look(
                new Asked(null, only, 50),
                KnownOn.read(day, beans.studio().time().today()));
        return page.getElement().getTextRecursively();
    }

    private LeadRef arrives(String name) {
        return desk.receiveNew(
                Contact.of(name, name.replace(" ", ".") + "@example.com", null),
                Inquiry.of(studio.clock().instant(), Channel.FORM, Source.WEBSITE, ""));
    }
}
