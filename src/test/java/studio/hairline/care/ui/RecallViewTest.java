package studio.hairline.care.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.WholeSeries;
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

    private RecallView open() {
        UI.getCurrentOrThrow().removeAll();
        RecallView view = new RecallView(beans);
        UI.getCurrentOrThrow().add(view);
        view.open(Url.EMPTY);
        return view;
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
