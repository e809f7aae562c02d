package studio.hairline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.dashboard.Boards;
import studio.hairline.history.Refusal;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.ui.Url;

@OnBothDatabases
class SavedReportsTest {

    private static final String RATE = "figure=conversion-rate&by=source&chart=bars&source=INSTAGRAM&period=this-year";
    private static final String MONEY = "figure=earned&by=artist&chart=table";

    @Autowired
    Reports reports;

    @Autowired
    ReportKeeping keeping;

    @Autowired
    SavedReports saved;

    @Autowired
    Pins pins;

    @Autowired
    Boards boards;

    @Autowired
    TestStudio studio;

    @Test
    void whatIsKeptIsWhatWasAsked() {
        SavedReport kept = keeping.save("  Instagram ", read(RATE));
        assertThat(saved.all()).containsExactly(kept);
        assertThat(kept.name()).isEqualTo("Instagram");
        assertThat(reports.read(kept.asked())).isEqualTo(read(RATE));
    }

    @Test
    void everybodyHasTheirOwnUntilTheyShareThem() {
        long id = keeping.save("Instagram", read(RATE)).id();
        studio.actAsStaff();
        assertThat(saved.all()).isEmpty();
        assertThat(saved.find(id)).isEmpty();
        studio.actAsOwner();
        keeping.share(id, true);
        studio.actAsStaff();
        assertThat(saved.all()).extracting(SavedReport::name).containsExactly("Instagram");
        assertThatThrownBy(() -> keeping.rename(id, "Mine now")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> keeping.remove(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void aSharedReportOfMoneyIsNotThereForStaff() {
        long id = keeping.save("What the artists earned", read(MONEY)).id();
        keeping.share(id, true);
        pins.put(id);
        studio.actAsStaff();
        assertThat(saved.all()).isEmpty();
        assertThat(saved.find(id)).isEmpty();
        assertThat(pins.named(List.of(Pins.code(id)))).isEmpty();
        assertThat(read(MONEY).isMoney()).as("nor by its address").isFalse();
    }

    @Test
    void aNameSaysOneReport() {
        long id = keeping.save("Instagram", read(RATE)).id();
        assertThatThrownBy(() -> keeping.save("instagram", read(MONEY))).hasMessageContaining("already");
        assertThatThrownBy(() -> keeping.save(" ", read(MONEY))).hasMessage("Give the report a name.");
        assertThatThrownBy(() -> keeping.save("x".repeat(81), read(MONEY))).hasMessageContaining("80");
        keeping.rename(id, "INSTAGRAM");
        keeping.rename(id, "Insta");
        studio.actAsStaff();
        keeping.save("Insta", read(RATE));
        assertThat(saved.all()).hasSize(1);
    }

    @Test
    void whatIsDeletedIsGoneAndCanBeBroughtBack() {
        long id = keeping.save("Instagram", read(RATE)).id();
        pins.put(id);
        keeping.remove(id);
        assertThat(saved.all()).isEmpty();
        assertThat(pins.named(boards.mine().order())).isEmpty();
        keeping.bringBack(id);
        assertThat(saved.all()).extracting(SavedReport::id).containsExactly(id);
        assertThat(pins.named(boards.mine().order())).hasSize(1);
    }

    @Test
    void whatIsReplacedCanStandUnderItsNameAgain() {
        SavedReport kept = keeping.save("Instagram", read(RATE));
        keeping.replace(kept.id(), read(MONEY));
        assertThat(saved.all()).extracting(one -> reports.read(one.asked())).containsExactly(read(MONEY));
        keeping.restore(kept);
        assertThat(saved.all()).containsExactly(kept);
    }

    @Test
    void theHistoryTellsEachChangeWithoutTheName() {
        long id = keeping.save("Instagram", read(RATE)).id();
        keeping.rename(id, "Insta");
        keeping.share(id, true);
        keeping.remove(id);
        keeping.bringBack(id);
        List<String> told = studio.jdbc()
                .sql("select kind || before_json || after_json from history where kind like 'REPORT%' order by id")
                .query(String.class)
                .list();
        assertThat(told).hasSize(5).allMatch(line -> line.contains("\"report\":\"" + id + "\""));
        assertThat(told).noneMatch(line -> line.contains("Insta"));
    }

    @Test
    void fourReportsStandOnADashboardAndWhatIsGoneMakesRoom() {
        List<Long> five = List.of("1", "2", "3", "4", "5").stream()
                .map(name -> keeping.save(name, read(RATE)).id())
                .toList();
        five.subList(0, 4).forEach(pins::put);
        assertThatThrownBy(() -> pins.put(five.get(4))).hasMessageContaining("Take one off first");
        keeping.remove(five.getFirst());
        pins.put(five.get(4));
        assertThat(pins.named(boards.mine().order()))
                .extracting(SavedReport::name)
                .containsExactly("2", "3", "4", "5");
        studio.actAsStaff();
        assertThat(boards.mine().order()).as("theirs is theirs").isEmpty();
    }

    private Report read(String query) {
        return reports.read(Url.ofQuery(query).parameters());
    }
}
