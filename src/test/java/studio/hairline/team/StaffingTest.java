package studio.hairline.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class StaffingTest {

    private static final NewMember ANA = new NewMember("Ana Lopez", "Ana@Studio.test ", Role.STAFF, true);

    @Autowired
    Users users;

    @Autowired
    Staffing staffing;

    @Autowired
    OwnPassword ownPassword;

    @Autowired
    Members members;

    @Autowired
    Sessions sessions;

    @Autowired
    Acting acting;

    @Autowired
    TestStudio studio;

    @Test
    void aNewMemberIsKnownByNameAndFoundByEMailInAnyCase() {
        TeamMember ana = users.add(ANA, "long enough");
        assertThat(users.names()).containsEntry(ana.id(), "Ana Lopez");
        assertThat(users.artists()).extracting(TeamMember::name).containsExactly("Ana Lopez", "Sam Staff");
        assertThat(members.loadUserByUsername(" ANA@studio.TEST").id()).isEqualTo(ana.id());
    }

    @Test
    void oneEMailIsOneAccount() {
        users.add(ANA, "long enough");
        assertThatThrownBy(() -> users.add(ANA, "long enough")).hasMessageContaining("in the team already");
    }

    @Test
    void aShortPasswordIsRefusedWithASentence() {
        assertThatThrownBy(() -> users.add(ANA, "short")).hasMessage("A password needs at least 10 characters.");
    }

    @Test
    void whoLeftCanNeitherSignInNorBeGivenALead() {
        staffing.deactivate(TestStudio.STAFF);
        assertThat(users.assignable()).extracting(TeamMember::id).doesNotContain(TestStudio.STAFF);
        assertThat(users.names()).containsKey(TestStudio.STAFF);
        assertThat(members.loadUserByUsername("sam.staff@studio.test").isEnabled())
                .isFalse();
        staffing.reactivate(TestStudio.STAFF);
        assertThat(users.assignable()).extracting(TeamMember::id).contains(TestStudio.STAFF);
    }

    @Test
    void theLastOwnerNeitherLeavesNorStepsDown() {
        assertThatThrownBy(() -> staffing.deactivate(TestStudio.OWNER)).hasMessageContaining("at least one owner");
        assertThatThrownBy(() -> staffing.changeRole(TestStudio.OWNER, Role.STAFF))
                .hasMessageContaining("at least one owner");
    }

    @Test
    void ofTwoOwnersWhoSendEachOtherAwayAtOnceOneStays() throws Exception {
        staffing.changeRole(TestStudio.STAFF, Role.OWNER);
        List<Callable<Boolean>> both = List.of(leaving(TestStudio.OWNER), leaving(TestStudio.STAFF));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(both);
        }
        assertThat(users.assignable().stream().filter(one -> one.role() == Role.OWNER))
                .hasSize(1);
    }

    @Test
    void aLostRightEndsOpenSessions() {
        int before = sessions.round(TestStudio.STAFF);
        staffing.changeRole(TestStudio.STAFF, Role.OWNER);
        staffing.setPassword(TestStudio.STAFF, "a new password");
        staffing.deactivate(TestStudio.STAFF);
        assertThat(sessions.round(TestStudio.STAFF)).isEqualTo(before + 3);
    }

    @Test
    void onesOwnPasswordIsChangedByWhoKnowsIt() {
        TeamMember ana = users.add(ANA, "long enough");
        acting.become(ana.id(), ana.name(), ana.role());
        assertThatThrownBy(() -> ownPassword.change("wrong one", "even longer one"))
                .hasMessage("This is not your present password.");
        ownPassword.change("long enough", "even longer one");
        assertThatThrownBy(() -> ownPassword.change("long enough", "even longer one"))
                .hasMessage("This is not your present password.");
    }

    @Test
    void staffChangeNothingAboutTheTeam() {
        studio.actAsStaff();
        assertThatThrownBy(() -> staffing.rename(TestStudio.OWNER, "Mallory"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.add(ANA, "long enough")).isInstanceOf(AccessDeniedException.class);
    }

    private Callable<Boolean> leaving(long id) {
        return () -> acting.asSystem(() -> {
            staffing.deactivate(id);
            return true;
        });
    }
}
