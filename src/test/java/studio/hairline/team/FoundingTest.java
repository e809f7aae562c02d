package studio.hairline.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.operations.StudioFacts;
import studio.hairline.operations.StudioSettings;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class FoundingTest {

    private static final StudioFacts FACTS =
            new StudioFacts("Fresh Lines", ZoneId.of("Europe/Lisbon"), Currency.getInstance("EUR"), 60);

    @Autowired
    Founding founding;

    @Autowired
    FoundingCode code;

    @Autowired
    Users users;

    @Autowired
    StudioSettings settings;

    @Autowired
    TestStudio studio;

    private static int days;

    @BeforeEach
    void nobodyIsHere() {
        studio.empty();
        studio.actAsVisitor();
        studio.clock().advance(Duration.ofDays(++days)); // the brake outlives a test
    }

    @Test
    void aVisitorWithTheCodeFoundsTheStudio() {
        founding.found(code.code(), FACTS, owner("ana"), "long enough");
        assertThat(settings.facts()).isEqualTo(FACTS);
        assertThat(users.everybody())
                .singleElement()
                .extracting(TeamMember::role)
                .isEqualTo(Role.OWNER);
    }

    @Test
    void withoutTheCodeNobodyDoesAndGuessingSlowsDown() {
        String wrong = "00000000".equals(code.code()) ? "00000001" : "00000000";
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> founding.found(wrong, FACTS, owner("ana"), "long enough"))
                    .hasMessageContaining("not the code");
        }
        assertThatThrownBy(() -> founding.found(code.code(), FACTS, owner("ana"), "long enough"))
                .hasMessageContaining("Too many tries");
        assertThat(users.isNobodyHere()).isTrue();
    }

    @Test
    void aFoundedStudioIsNotFoundedAgain() {
        founding.found(code.code(), FACTS, owner("ana"), "long enough");
        assertThatThrownBy(() -> founding.found(code.code(), FACTS, owner("eva"), "long enough"))
                .hasMessageContaining("has its owner already");
    }

    @Test
    void ofManyWhoFoundAtOnceOneBecomesTheOwner() throws Exception {
        List<Callable<TeamMember>> all = IntStream.range(0, 4)
                .<Callable<TeamMember>>mapToObj(
                        i -> () -> founding.found(code.code(), FACTS, owner("ana" + i), "long enough"))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            threads.invokeAll(all);
        }
        assertThat(users.everybody()).hasSize(1);
    }

    private static NewMember owner(String name) {
        return new NewMember(name, name + "@studio.test", Role.OWNER, false);
    }
}
