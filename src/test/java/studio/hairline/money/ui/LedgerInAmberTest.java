package studio.hairline.money.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.api.Audit;
import studio.hairline.money.RandomMoney;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;

/** The list of money says in amber what the audit found of the figure it lists, and of no other one. */
@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class LedgerInAmberTest extends BrowserlessTest {

    @Autowired
    MoneyListBeans screen;

    @Autowired
    Audit audit;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void whatTheAuditFoundStandsAboveTheRowsOfThatFigureUntilItAgrees() {
        studio.clock().setTo(RandomStudio.NOW);
        beans.createBean(RandomStudio.class).play(4, 120);
        beans.createBean(RandomMoney.class).play(5, 120);
        audit.check(4, 2);
        assertThat(inAmber("money?of=collected")).isEmpty();
        studio.jdbc()
                .sql("update tallies set collected_cents = collected_cents + 100")
                .update();
        audit.check(4, 2);
        assertThat(inAmber("money?of=collected")).startsWith("Collected. The audit found ");
        assertThat(inAmber("money?of=paid")).isEmpty();
        audit.countAnew();
        audit.check(4, 2);
        assertThat(inAmber("money?of=collected")).isEmpty();
    }

    private String inAmber(String address) {
        UI.getCurrentOrThrow().removeAll();
        MoneyView view = new MoneyView(screen);
        UI.getCurrentOrThrow().add(view);
        view.show(new Location(address));
        return $(Div.class).withClassName("differs-note").all().stream()
                .map(note -> note.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}
