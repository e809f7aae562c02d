package studio.hairline.receipts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Terms;
import studio.hairline.money.Means;
import studio.hairline.money.Takings;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class ReceiptsViewTest extends BrowserlessTest {

    @Autowired
    ReceiptBeans beans;

    @Autowired
    TestStudio studio;

    @TempDir
    Path folder;

    @Test
    void aFileIsKeptAndItsPairConfirmedByOneClickAndTakenBack(
            @Autowired People people, @Autowired Leads leads, @Autowired Takings takings) throws IOException {
        studio.clock().setTo("2026-11-20T18:00:00Z");
        long ana = people.add(Contact.of("Ana Lopez", "ana@example.com", null), null)
                .id();
        LeadRef lead = leads.receive(ana, Inquiry.of(studio.clock().instant(), Channel.FORM, Source.GOOGLE, ""));
        takings.convert(lead, new Terms(2, 200_000, 25_000), studio.clock().instant(), Means.TRANSFER, "form 1");
        ReceiptsView page = new ReceiptsView(beans);
        UI.getCurrentOrThrow().add(page);
        Path file =
                Files.writeString(folder.resolve("bank.csv"), "Day,Total,From\n11/21/2026,250.00,Ana Lopez\nx,1,y\n");
        $(FileCard.class).single().received(file);
        press("Keep these receipts");
        assertThat(text(page))
                .contains("New receipts kept: 1", "Line 3: “x” is no day.", "To confirm (1)", "same name");
        press("Confirm");
        assertThat(text(page)).contains("Matched (1)").doesNotContain("To confirm (1)");
        press("Undo");
        assertThat(text(page)).contains("To confirm (1)");
    }

    private void press(String text) {
        test($(Button.class).withText(text).all().getFirst()).click();
    }

    private static String text(ReceiptsView page) {
        return page.getElement().getTextRecursively();
    }
}
