package studio.hairline.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.ui.Url;

@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class AnsweringViewTest extends BrowserlessTest {

    @Autowired
    FrontDesk desk;

    @Autowired
    Leads leads;

    @Autowired
    TestStudio studio;

    private AnsweringView page;

    @Autowired
    AutowireCapableBeanFactory beans;

    @BeforeEach
    void opened() {
        page = beans.createBean(AnsweringView.class);
        UI.getCurrentOrThrow().add(page);
    }

    @Test
    void everybodyWhoWorksHereMaySeeIt() {
        AccessAnnotationChecker doors = new AccessAnnotationChecker();
        assertThat(doors.hasAccess(AnsweringView.class, () -> "sam", "STAFF"::equals))
                .isTrue();
    }

    @Test
    void withoutAnyInquiryNothingIsDividedByNothing() {
        page.open(Url.EMPTY);
        assertThat(text())
                .contains(
                        "Answering",
                        "First response, half",
                        "none is old enough yet",
                        "No inquiry of this period waited for an answer.")
                .doesNotContain("NaN", "of all 0", "By who replied");
    }

    @Test
    void whoRepliedIsNamedAndEachShareOpensItsRows() {
        LeadRef ana = arrives("Ana", 50);
        arrives("Ben", 90);
        studio.actAsStaff();
        leads.answer(ana, studio.clock().instant().minusSeconds(40 * 60));
        page.open(new Url(Map.of()));
        assertThat(text()).contains("Sam Staff", "Nobody yet", "of all 2 old enough");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("leads?") && href.contains("within"));
    }

    private LeadRef arrives(String name, int minutesAgo) {
        Instant at = studio.clock().instant().minusSeconds(minutesAgo * 60L);
        return desk.receiveNew(
                Contact.of(name, name + "@example.com", null), Inquiry.of(at, Channel.FORM, Source.WEBSITE, ""));
    }

    private String text() {
        return page.getElement().getTextRecursively();
    }
}
