package studio.hairline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class FlagsTest {

    @Autowired
    Flags flags;

    @Autowired
    People people;

    @Autowired
    History history;

    @Autowired
    TestStudio studio;

    long ana;

    @BeforeEach
    void ana() {
        ana = people.add(Contact.of("Ana", null, "512 555 0134"), null).id();
    }

    @Test
    void aRaisedFlagStandsWithItsNoteAndWhoRaisedIt() {
        studio.actAsStaff();
        flags.raise(ana, SafetyFlag.ALLERGY, " lidocaine ");
        assertThat(flags.of(ana))
                .containsExactly(new RaisedFlag(
                        SafetyFlag.ALLERGY, "lidocaine", studio.clock().instant(), TestStudio.STAFF));
    }

    @Test
    void absoluteFlagsComeFirst() {
        flags.raise(ana, SafetyFlag.EPILEPSY, "");
        flags.raise(ana, SafetyFlag.UNDER_18, "");
        assertThat(flags.of(ana))
                .extracting(RaisedFlag::flag)
                .containsExactly(SafetyFlag.UNDER_18, SafetyFlag.EPILEPSY);
    }

    @Test
    void raisingAgainChangesTheNoteAndTellsBoth() {
        flags.raise(ana, SafetyFlag.ALLERGY, "lidocaine");
        flags.raise(ana, SafetyFlag.ALLERGY, "latex");
        assertThat(flags.of(ana)).extracting(RaisedFlag::note).containsExactly("latex");
        var change = history.ofPerson(ana, 1).getFirst().happening().change();
        assertThat(change.before()).containsEntry("note", "lidocaine");
        assertThat(change.after()).containsEntry("note", "latex");
    }

    @Test
    void aClearedFlagIsGoneButTheHistoryKeepsIt() {
        flags.raise(ana, SafetyFlag.LASER_REMOVAL, "in May");
        flags.clear(ana, SafetyFlag.LASER_REMOVAL, "90 days are over");
        assertThat(flags.of(ana)).isEmpty();
        assertThat(history.ofPerson(ana, 9))
                .extracting(entry -> entry.happening().kind())
                .containsExactly(EventKind.FLAG_CLEARED, EventKind.FLAG_RAISED, EventKind.PERSON_ADDED);
    }

    @Test
    void whatIsNotRaisedCannotBeCleared() {
        assertThatThrownBy(() -> flags.clear(ana, SafetyFlag.VITILIGO, ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("This flag is cleared already.");
    }

    @Test
    void flagsOfManyPeopleComeAtOnce() {
        long ben = people.add(Contact.of("Ben", null, null), null).id();
        flags.raise(ben, SafetyFlag.VITILIGO, "");
        Map<Long, List<RaisedFlag>> all = flags.ofAll(List.of(ana, ben));
        assertThat(all).containsOnlyKeys(ben);
        assertThat(flags.ofAll(List.of())).isEmpty();
    }

    @Test
    void aNoteTooLongIsRefused() {
        assertThatThrownBy(() -> flags.raise(ana, SafetyFlag.ALLERGY, "x".repeat(501)))
                .isInstanceOf(Refusal.class);
        assertThat(flags.of(ana)).isEmpty();
    }
}
