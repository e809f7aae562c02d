package studio.hairline.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class DuplicatesTest {

    @Autowired
    Duplicates duplicates;

    @Autowired
    Lookout lookout;

    @Autowired
    FrontDesk desk;

    @Autowired
    LeadFile file;

    @Autowired
    People people;

    @Autowired
    History history;

    @Autowired
    TestStudio studio;

    @Test
    void whoArrivesIsHeldAgainstWhoIsKnown() {
        studio.actAsStaff();
        long known = arrives(Contact.of("William Smith", null, "512 555 0134"));
        arrives(Contact.of("Ben Lind", null, "512 555 0199"));
        long bill = arrives(Contact.of("Bill Smyth", "bill@example.com", "512 555 0134"));

        assertThat(duplicates.of(bill)).singleElement().satisfies(twin -> {
            assertThat(twin.person().id()).isEqualTo(known);
            assertThat(twin.likeness().strength()).isEqualTo(Strength.LIKELY);
            assertThat(twin.likeness().why())
                    .contains("Same phone, 512 555 0134", "Bill is short for William", "differ by one letter");
        });
        assertThat(duplicates.of(known)).extracting(twin -> twin.person().id()).containsExactly(bill);
        assertThat(duplicates.count()).isOne();
    }

    @Test
    void aNameIsFoundWithATypoAndAShortForm() {
        long francisco = add(Contact.of("Francisco Rodríguez", null, "512 555 0134"));
        long pancho = add(Contact.of("Pancho Rodrigues", "pancho@example.com", null));
        lookout.look(pancho);
        assertThat(ids(duplicates.of(pancho))).containsExactly(francisco);
        assertThat(duplicates.of(pancho).getFirst().likeness().strength()).isEqualTo(Strength.QUESTION);
    }

    @Test
    void aHandleIsFoundHoweverItIsWritten() {
        long one = add(new Contact("Ana", null, null, "@ana.ruiz", null, null));
        long other = add(new Contact("", null, null, "Ana.Ruiz", null, null));
        lookout.look(other);
        assertThat(ids(duplicates.of(other))).containsExactly(one);
    }

    @Test
    void theLikeliestStandFirst() {
        long ana = add(Contact.of("Ana Ruiz", "ruiz@example.com", "512 555 0134"));
        long bea = add(Contact.of("Bea Ruiz", "ruiz@example.com", null));
        long again = add(Contact.of("Anna Ruiz", "ruiz@example.com", "512 555 0134"));
        List.of(bea, again).forEach(lookout::look);
        assertThat(duplicates.open(9))
                .extracting(pair -> pair.one().id() + " " + pair.other().id())
                .startsWith(ana + " " + again)
                .hasSize(3);
        assertThat(duplicates.open(1)).hasSize(1);
    }

    @Test
    void notTheSameIsRememberedUntilItIsTakenBack() {
        long ana = arrives(Contact.of("Ana Ruiz", "ruiz@example.com", "512 555 0134"));
        long bea = arrives(Contact.of("Bea Ruiz", "ruiz@example.com", "512 555 0134"));
        duplicates.notSame(bea, ana);
        lookout.look(ana);
        lookout.look(bea);
        assertThat(duplicates.count()).isZero();
        assertThat(history.ofPerson(ana, 1).getFirst().happening().kind()).isEqualTo(EventKind.NOT_THE_SAME);

        duplicates.askAgain(ana, bea);
        lookout.look(bea);
        assertThat(ids(duplicates.of(ana))).containsExactly(bea);
    }

    @Test
    void whoseDetailsWereCorrectedIsNoQuestionAnyMore() {
        long ana = arrives(Contact.of("Ana Ruiz", null, "512 555 0134"));
        long bea = arrives(Contact.of("Bea Lind", null, "512 555 0134"));
        assertThat(duplicates.count()).isOne();
        people.change(bea, people.details(bea).version(), Contact.of("Bea Lind", null, "512 555 0199"));
        lookout.look(bea);
        assertThat(duplicates.of(ana)).isEmpty();
    }

    private long arrives(Contact contact) {
        Inquiry call = Inquiry.of(studio.clock().instant(), Channel.CALL, Source.PHONE, "");
        return file.of(desk.receiveNew(contact, call).id()).personId();
    }

    private long add(Contact contact) {
        return people.add(contact, null).id();
    }

    private static List<Long> ids(List<Twin> twins) {
        return twins.stream().map(twin -> twin.person().id()).toList();
    }
}
