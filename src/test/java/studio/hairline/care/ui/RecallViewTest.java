package studio.hairline.care.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.care.RecallKind;
import studio.hairline.leads.Category;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.WholeSeries;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.Url;

@OnBothDatabases
@ViewPackages(classes = RecallViewTest.class)
class RecallViewTest extends BrowserlessTest {

    @Autowired
    RecallBeans beans;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory factory;

    @BeforeEach
    void aTouchUpIsDue() {
        studio.clock().setTo("2026-07-20T15:00:00Z");
        factory.createBean(WholeSeries.class).of("Ana Ruiz", 2, Instant.parse("2026-07-01T15:00:00Z"));
        studio.clock().setTo("2029-08-01T15:00:00Z");
    }

    @Test
    void whoIsDueIsShownWithPhoneAndLastWordsAndRestsByOneStep() {
        RecallView view = open();
        assertThat(text(view))
                .contains("1 to call", "In its window", "Ana Ruiz", "(512) 555-0134", "“How much?”", "Due 15 Jul 2029");
        test($(Button.class).withText("Snooze").single()).click();
        assertThat(text(view)).contains("0 to call · 1 resting, left out", "Nobody has to be called here today.");
    }

    @Test
    void whyTheyWantNoMoreIsAskedFor() {
        RecallView view = open();
        test($(Button.class).withText("Not wanted…").single()).click();
        Button off = $(Button.class).withText("Take off the list").single();
        test(off).click();
        TextField why = $(TextField.class).withCaption("Why they want no more").single();
        assertThat(why.getErrorMessage()).contains("why they want no more");
        test(why).setValue("moved away");
        test(off).click();
        assertThat(text(view)).contains("1 resting");
    }

    @Test
    void theMonthsAreTheOwnersToSay() {
        assertThat(text(open())).contains("Months until a touch-up is due");
        studio.actAsStaff();
        assertThat(text(open()))
                .doesNotContain("Months until a touch-up is due")
                .contains("Ana Ruiz");
        assertThat($(H2.class).all()).isNotEmpty();
    }

    @Test
    void aPastDayIsReadWithNothingToDoInIt() {
        long ana = beans.recalls().list(RecallKind.TOUCH_UP).all().getFirst().leadId();
        beans.recalls().called(ana, RecallKind.TOUCH_UP);
        studio.clock().setTo("2029-08-02T15:00:00Z");

        assertThat(text(open("asKnownOn=2029-07-31")))
                .contains("As known at the end of 31 Jul 2029.", "1 was to be called", "Ana Ruiz", "Due 15 Jul 2029")
                .doesNotContain("as of", "Months until a touch-up is due");
        assertThat($(Button.class).all()).filteredOn(Button::isVisible).isEmpty();
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "leads/" + ana + "?asKnownOn=2029-07-31",
                        "recall?list=touch-up",
                        "sessions/figures?asKnownOn=2029-07-31")
                .anyMatch(href -> href.contains("list=stalled") && href.contains("asKnownOn=2029-07-31"));
        assertThat(text(open("asKnownOn=2029-08-01"))).contains("0 were to be called · 1 resting", "Nobody had to be");
        assertThat(text(open("asKnownOn=2029-08-02"))).contains("is not over yet");
        assertThat(text(open("asKnownOn=2029-07-31"))).doesNotContain("in the price");
        beans.included().set(Category.MALE_PATTERN, 48);
        assertThat(text(open("asKnownOn=2029-07-31")))
                .contains("Until when a touch-up was in the price is not told: that was set anew since.", "Ana Ruiz");
        assertThat(text(open("list=stalled&asKnownOn=2029-07-31"))).doesNotContain("in the price");
        beans.months().set(Category.MALE_PATTERN, 12);
        assertThat(text(open("asKnownOn=2029-07-31")))
                .contains("was set anew since.")
                .doesNotContain("Ana Ruiz");
    }

    @Test
    void anotherDayIsAskedOfTheSameListAsWhole() {
        open("list=stalled&all=1&asKnownOn=2029-07-31");
        KnownOnChoice choice = $(KnownOnChoice.class).single();
        assertThat(Url.of(new Location(choice.addressOf(LocalDate.of(2029, 7, 30)))))
                .isEqualTo(Url.ofQuery("list=stalled&all=1&asKnownOn=2029-07-30"));
    }

    private RecallView open() {
        return open("");
    }

    private RecallView open(String query) {
        UI.getCurrentOrThrow().removeAll();
        RecallView view = new RecallView(beans);
        UI.getCurrentOrThrow().add(view);
        view.open(query.isEmpty() ? Url.EMPTY : Url.ofQuery(query));
        return view;
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
