package studio.hairline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import studio.hairline.operations.StudioTime;

/** The pages of one lead, one person, one session and of work are asked of a past day in the address, and of now again by their link. */
class PastPagesTest extends InABrowser {

    @Test
    void eachSaysTheDayAndLeadsBackToNow() {
        JdbcClient jdbc = RunningStudio.context().getBean(JdbcClient.class);
        long lead = jdbc.sql("select max(lead_id) from plans").query(Long.class).single();
        long person = jdbc.sql("select person_id from leads where id = ?")
                .param(lead)
                .query(Long.class)
                .single();
        long session =
                jdbc.sql("select min(id) from sessions").query(Long.class).single();
        String day = RunningStudio.context()
                .getBean(StudioTime.class)
                .today()
                .minusDays(3)
                .toString();
        Visitor owner = owner();
        for (String page : List.of("leads/" + lead, "people/" + person, "sessions/" + session, "inbox", "leaks")) {
            owner.goTo(page + "?asKnownOn=" + day);
            assertThat(owner.page().locator(".known-on").innerText()).contains("As known at the end of");
            owner.page().locator(".known-on a").click();
            owner.arrives(page);
            owner.page().locator(".known-on").waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
        assertThat(owner.complaints()).isEmpty();
    }
}
