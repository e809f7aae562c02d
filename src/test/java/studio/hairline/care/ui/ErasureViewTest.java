package studio.hairline.care.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;

@OnBothDatabases
@ViewPackages(classes = ErasureViewTest.class)
class ErasureViewTest extends BrowserlessTest {

    @Autowired
    ErasureBeans beans;

    @Test
    void whatWillBeGoneIsSaidBeforeAndASlipLosesNothingTyped() {
        long ana = beans.people()
                .add(Contact.of("Ana Ruiz", "ana@example.com", null), null)
                .id();
        ErasureView view = new ErasureView(beans);
        UI.getCurrentOrThrow().add(view);
        view.show(ana);
        assertThat(text(view)).contains("This cannot be undone", "Safety flags", "Copies of the database");

        TextField typed = $(TextField.class)
                .withCaption("To erase, type the name: Ana Ruiz")
                .single();
        test(typed).setValue("Ana");
        test($(Button.class).withText("Erase for good").single()).click();

        assertThat(text(view)).contains("Nothing was erased. To erase this person, type exactly: Ana Ruiz");
        assertThat(typed.getValue()).isEqualTo("Ana");
    }

    @Test
    void theCertificateSaysWhatWasDonePlaceByPlace() {
        long ana = beans.people()
                .add(Contact.of("Ana Ruiz", "ana@example.com", null), null)
                .id();
        long number = beans.erasures().erase(ana, "Ana Ruiz").number();
        CertificateView view = new CertificateView(beans);
        UI.getCurrentOrThrow().add(view);
        view.show(number);
        assertThat(text(view))
                .contains("Certificate of erasure " + number, "By: Olivia Owner", "Words of the search")
                .doesNotContain("Ruiz");
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
