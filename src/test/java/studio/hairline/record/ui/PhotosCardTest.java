package studio.hairline.record.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.record.Purpose;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.ui.PartCard;

@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class PhotosCardTest extends BrowserlessTest {

    /** One grey pixel. */
    private static final byte[] PHOTO =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    @Autowired
    RecordBeans beans;

    @Autowired
    People people;

    private long ana;

    @BeforeEach
    void somebody() {
        ana = people.add(Contact.of("Ana Lopez", "ana@example.com", null), null).id();
    }

    @Test
    void withoutConsentItIsSaidWhyThereIsNothingToSendTo() {
        assertThat(text(photos())).contains("only with consent for the record");
        assertThat($(PhotoDrop.class).all()).isEmpty();
    }

    @Test
    void consentIsWrittenDownInItsWordsAndWithdrawnWithSome() {
        boolean[] changed = new boolean[1];
        show(new ConsentsCard(beans, ana, () -> changed[0] = true));
        test($(Button.class).withText("Record consent").first()).click();
        test($(Button.class).withText("Record consent").last()).click();
        assertThat(beans.consents().isGiven(ana, Purpose.RECORD)).isTrue();
        assertThat(changed[0]).isTrue();

        show(new ConsentsCard(beans, ana, () -> {}));
        test($(Button.class).withText("Withdraw").first()).click();
        test($(Button.class).withText("Withdraw").last()).click();
        assertThat($(TextArea.class).last().getErrorMessage()).contains("in which words");
        test($(TextArea.class).last()).setValue("By phone: no more photos");
        test($(Button.class).withText("Withdraw").last()).click();
        assertThat(beans.consents().isGiven(ana, Purpose.RECORD)).isFalse();
        assertThat(text(new ConsentsCard(beans, ana, () -> {}))).contains("no more photos", "by Olivia Owner");
    }

    @Test
    void aPhotoIsShownWithItsWordsRemovedAndBroughtBack() {
        agree(Purpose.RECORD);
        agree(Purpose.WEBSITE);
        PhotosCard card = photos();
        card.receive(PHOTO);
        assertThat(text(card)).contains("Before", "17 Jun 2026", "Website");
        assertThat($(Image.class).single().getAlt()).contains("Before, 17 Jun 2026");

        test($(Button.class).withText("Remove").single()).click();
        assertThat(text(card)).contains("No photo yet");
        test($(Button.class).withText("Undo").last()).click();
        assertThat($(Image.class).all()).hasSize(1);
    }

    @Test
    void whatIsNoPhotoIsRefusedInASentence() {
        agree(Purpose.RECORD);
        photos().receive("hello".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(text($(Notification.class).last())).contains("no photo that can be kept");
    }

    @Test
    void thePageOfPhotosThatMayBeShownNamesTheirPeople() {
        agree(Purpose.RECORD);
        photos().receive(PHOTO);
        PhotosView page = new PhotosView(beans, people);
        page.show(Purpose.WEBSITE);
        assertThat(text(page)).contains("Nobody with photos agrees to this yet");

        agree(Purpose.WEBSITE);
        page.show(Purpose.WEBSITE);
        assertThat(text(page)).contains("the latest 1", "Ana Lopez");
    }

    @Test
    void whatIsWithdrawnElsewhereIsHiddenOnAnOpenPage() {
        agree(Purpose.RECORD);
        agree(Purpose.WEBSITE);
        PhotosCard card = photos();
        card.receive(PHOTO);
        card.watch().look();
        assertThat($(Image.class).all()).hasSize(1);
        assertThat(text(card)).contains("Website");
        beans.consents().withdraw(ana, Purpose.WEBSITE, "By e-mail");
        card.watch().look();
        assertThat(text(card)).doesNotContain("Website");
        assertThat($(Image.class).all()).hasSize(1);
        beans.consents().withdraw(ana, Purpose.RECORD, "By phone");
        card.watch().look();
        assertThat($(Image.class).all()).isEmpty();
        assertThat(text(card)).contains("only with consent for the record");
        assertThat($(PhotoDrop.class).all()).isEmpty();
    }

    private PhotosCard photos() {
        PhotosCard card = new PhotosCard(beans, ana);
        show(card);
        return card;
    }

    private void show(PartCard card) {
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow().add(card);
    }

    private void agree(Purpose purpose) {
        beans.consents().give(ana, purpose, purpose.usualWords());
    }

    private static String text(com.vaadin.flow.component.Component part) {
        return part.getElement().getTextRecursively();
    }
}
