package studio.hairline.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Stale;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.Plans;

@OnBothDatabases
class PricesTest {

    @Autowired
    Prices prices;

    @Autowired
    Leads leads;

    @Autowired
    FrontDesk desk;

    @Autowired
    LeadFile file;

    @Autowired
    Plans plans;

    @Autowired
    History history;

    @Autowired
    TestStudio studio;

    private LeadRef ana;

    @BeforeEach
    void anaCalls() {
        Inquiry inquiry = Inquiry.of(studio.clock().instant(), Channel.CALL, Source.PHONE, "");
        ana = desk.receiveNew(Contact.of("Ana", null, "512 555 0134"), inquiry);
    }

    @Test
    void theOwnerEntersThePriceOfWhatStaffConverted() {
        studio.actAsStaff();
        LeadRef converted =
                leads.convert(ana, new Terms(3, 0, 0), studio.clock().instant());

        studio.actAsOwner();
        prices.agree(converted, 270_000, 27_000);

        Conversion conversion = file.of(ana.id()).conversion();
        assertThat(conversion).isNotNull();
        assertThat(conversion.priceCents()).isEqualTo(270_000);
        assertThat(conversion.depositCents()).isEqualTo(27_000);
        assertThat(conversion.sessions()).isEqualTo((short) 3);
        assertThat(plans.ofLead(ana.id()).orElseThrow().priceCents()).isEqualTo(270_000);
        assertThat(history.ofLead(ana.id(), 1))
                .extracting(entry -> entry.happening().kind())
                .containsExactly(EventKind.PRICE_AGREED);
    }

    @Test
    void aLeadThatIsNotConvertedHasNoPrice() {
        assertThatThrownBy(() -> prices.agree(ana, 270_000, 27_000))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not converted");
    }

    @Test
    void theDepositIsNotMoreThanThePrice() {
        LeadRef converted =
                leads.convert(ana, new Terms(3, 0, 0), studio.clock().instant());
        assertThatThrownBy(() -> prices.agree(converted, 10_000, 27_000)).hasMessageContaining("deposit");
    }

    @Test
    void theSecondOfTwoIsToldWhatChanged() {
        LeadRef seen = leads.convert(ana, new Terms(3, 0, 0), studio.clock().instant());
        prices.agree(seen, 270_000, 27_000);
        assertThatThrownBy(() -> prices.agree(seen, 300_000, 30_000)).isInstanceOf(Stale.class);
    }

    @Test
    void staffEnterNoPrice() {
        LeadRef converted =
                leads.convert(ana, new Terms(3, 0, 0), studio.clock().instant());
        studio.actAsStaff();
        assertThatThrownBy(() -> prices.agree(converted, 270_000, 27_000)).isInstanceOf(AccessDeniedException.class);
    }
}
