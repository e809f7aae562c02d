package studio.hairline.letter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.ui.Url;

@OnBothDatabases
@ViewPackages(classes = LetterViewTest.class)
class LetterViewTest extends BrowserlessTest {

    @Autowired
    LetterBeans beans;

    @Autowired
    TestStudio studio;

    private LeadRef ana;

    @BeforeEach
    void anaWroteLastWeek(@Autowired FrontDesk desk) {
        studio.clock().setTo("2026-06-09T15:00:00Z");
        ana = desk.receiveNew(
                Contact.of("Ana Lopez", "ana@example.com", null),
                Inquiry.of(Instant.parse("2026-06-09T15:00:00Z"), Channel.FORM, Source.WEBSITE, "Hello")
                        .about(Category.MALE_PATTERN, null));
        studio.clock().setTo("2026-06-17T15:00:00Z");
    }

    @Test
    void theLatestLetterOpensItsFiguresItsPeopleAndTheWeekBefore() {
        String text = open(Url.EMPTY);
        assertThat(text)
                .contains("Five figures", "New inquiries", "Three things to do", "Ana Lopez", "Monday 15 Jun 2026");
        assertThat(links())
                .contains("leads/" + ana.id(), "leads?asKnownOn=2026-06-14&from=2026-06-08&to=2026-06-14")
                .contains("letter?week=2026-06-08")
                .doesNotContain("letter?week=2026-06-22");
    }

    @Test
    void anEarlierWeekSaysThatItsLetterWasNotMadeAndLeadsBackToTheLatest() {
        assertThat(open(Url.EMPTY.with("week", "2026-06-02")))
                .contains("Monday 1 Jun 2026", "This letter was not made at the time")
                .doesNotContain("Ana Lopez");
        assertThat(links()).contains("letter?week=2026-06-08", "letter?week=2026-05-25", "letter");
    }

    @Test
    void ofAPastDayItIsTheLatestThereWasAndSendsNothing() {
        assertThat(open(Url.EMPTY.with("asKnownOn", "2026-06-10")))
                .contains(
                        "The letters up to the end of 10 Jun 2026; each says as of when it is.",
                        "Monday 8 Jun 2026",
                        "as it was known at the end of 7 June 2026")
                .doesNotContain("Ana Lopez", "Week after", "outgoing mail server");
        assertThat(links())
                .contains("letter?asKnownOn=2026-06-10&week=2026-06-01")
                .contains("letter");
        assertThat(open(Url.EMPTY.with("asKnownOn", "2026-06-17")))
                .contains("17 Jun 2026 is not over yet")
                .doesNotContain("Five figures");
    }

    @Test
    void onlyWhatThereIsToDoIsNumberedWhileNothingIsToBeCompared() {
        assertThat(open(Url.EMPTY)).contains("Not enough yet to tell change from chance.");
        assertThat($(OrderedList.class).single().getElement().getTextRecursively())
                .contains("Ana Lopez")
                .doesNotContain("Not enough yet");
    }

    @Test
    void itSpeaksSpanishWhenAsked() {
        assertThat(open(Url.EMPTY.with("lang", "es")))
                .contains("La carta al dueño", "Consultas nuevas", "Tres cosas por hacer");
    }

    @Test
    void withoutAServerItSaysHowItWouldGoOut() {
        assertThat(open(Url.EMPTY)).contains("once an outgoing mail server is named");
    }

    private String open(Url url) {
        UI.getCurrentOrThrow().removeAll();
        LetterView view = new LetterView(beans);
        UI.getCurrentOrThrow().add(view);
        view.open(url);
        return view.getElement().getTextRecursively();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
