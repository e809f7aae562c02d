package studio.hairline.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class LatestLeadsTest {

    @Autowired
    LatestLeads latest;

    @Autowired
    FrontDesk desk;

    @Autowired
    Leads leads;

    @Autowired
    LeadFile file;

    @Autowired
    TestStudio studio;

    @Test
    void onlyWhatSomebodyCameForLastIsSaid() {
        Contact ana = Contact.of("Ana", null, "512 555 0134");
        long id =
                file.of(desk.receiveNew(ana, about(Category.MALE_PATTERN)).id()).personId();
        LeadRef second = desk.receiveAgain(id, ana, about(Category.OTHER_SCAR));
        assertThat(latest.of(List.of(id, -1L)))
                .containsOnlyKeys(id)
                .containsValue(new LatestLead(second.id(), Category.OTHER_SCAR, Stage.NEW, Standing.GENUINE));
        leads.setAside(second, Standing.TEST);
        assertThat(latest.of(List.of(id)).get(id).words()).isEqualTo("Other scar · Test entry");
    }

    @Test
    void nobodyHasNone() {
        assertThat(latest.of(List.of())).isEmpty();
    }

    @Test
    void aVisitorLearnsNothing() {
        studio.actAsVisitor();
        assertThatThrownBy(() -> latest.of(List.of(1L)))
                .isInstanceOfAny(
                        AccessDeniedException.class,
                        org.springframework.security.authentication.AuthenticationCredentialsNotFoundException.class);
    }

    private Inquiry about(Category category) {
        return Inquiry.of(studio.clock().instant(), Channel.CALL, Source.PHONE, "")
                .about(category, null);
    }
}
