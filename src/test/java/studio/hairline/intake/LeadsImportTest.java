package studio.hairline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.intake.Receipt.State;
import studio.hairline.leads.LeadMarks;
import studio.hairline.tallies.Tallies;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
@SuppressWarnings("NullAway.Init")
class LeadsImportTest {

    private static final String HEADER = "Id,Name,Phone,Email,Date,Source,Status\n";
    private static final String ANN = "1,Ann Smith,(512) 555-0101,ann@example.com,03/14/2026,Google,New\n";
    private static final String BOB = "2,Bob Jones,(512) 555-0102,bob@example.com,03/15/2026,Barber,New\n";

    @Autowired
    TestStudio studio;

    @Autowired
    Desk desk;

    @Autowired
    Imports imports;

    @Autowired
    LeadMarks marks;

    @Autowired
    Tallies tallies;

    @TempDir
    Path folder;

    ImportBench bench;

    @BeforeEach
    void openTheDesk() {
        bench = new ImportBench(desk, imports);
    }

    @Test
    void theCrmsLeadsComeInWholeAndEqualEmailsAreOnlyShown() throws IOException {
        ImportPlan plan = bench.plan(RealFiles.CRM_LEADS.path());
        Forecast forecast = imports.rehearse(plan);
        assertThat(count("leads")).isZero();
        Receipt receipt = bench.send(plan);
        assertThat(receipt.state()).isEqualTo(State.DONE);
        assertThat(receipt.counts()).isEqualTo(new Counts(1265, 0, 0, 1265 - 92, 1265));
        assertThat(forecast.counts()).isEqualTo(receipt.counts());
        assertThat(forecast.look())
                .hasSize(Forecast.SHOWN)
                .allMatch(r -> r.reason().contains("possibly the same"));
        assertThat(count("leads")).isEqualTo(1265);
        assertThat(count("people")).isEqualTo(1265);
        assertThat(count("people where phone like '+1800456____'")).isEqualTo(1265);
        assertThat(count("leads where standing = 'SPAM'")).isEqualTo(126);
        assertThat(count("leads where stage = 'LOST'")).isEqualTo(127);
        assertThat(count("leads where source = 'REFERRAL'")).isEqualTo(143 + 120);
        assertThat(count("leads where source = 'EVENT'")).isEqualTo(110);
        assertThat(count("leads where received_day = date '2012-05-23'")).isEqualTo(21);
        assertThat(count("leads where category = 'NOT_RECORDED'")).isEqualTo(1265);
    }

    @Test
    void theSameFileAgainAddsNothingHoweverItIsWritten() throws IOException {
        bench.send(file(HEADER + ANN + BOB));
        Receipt again = bench.send(file((HEADER + ANN + BOB).replace(',', ';').replace("03/14/2026", "2026-03-14")));
        assertThat(again.counts()).isEqualTo(new Counts(0, 2, 0, 0, 0));
        assertThat(count("leads")).isEqualTo(2);
    }

    @Test
    void badRowsAreLeftOutMendedAndSentAgainWithoutDoublingTheGoodOnes() throws IOException {
        String bad = "3,Cid,512-555-0103,cid@example.com,soon,Google,New\n";
        Receipt receipt = bench.send(file(HEADER + ANN + bad + BOB));
        assertThat(receipt.counts()).isEqualTo(new Counts(2, 0, 1, 0, 2));
        assertThat(imports.rehearse(bench.plan(file(HEADER + ANN + bad))).look())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.line()).isEqualTo(3);
                    assertThat(row.reason()).contains("Day “soon”");
                });
        Receipt mended = bench.send(file(HEADER + ANN + bad.replace("soon", "03/16/2026") + BOB));
        assertThat(mended.counts()).isEqualTo(new Counts(1, 2, 0, 0, 1));
    }

    @Test
    void whatMetaExportsOfItsLeadAdsComesInByItself() throws IOException {
        String header = "id\tcreated_time\tad_id\tad_name\tadset_id\tadset_name\tcampaign_id\tcampaign_name\tform_id"
                + "\tform_name\tis_organic\tplatform\twhat_describes_your_hair_loss?\tfull_name\tphone_number\temail\n";
        String ad = "ag:120330\tAd\tas:120331\tSet\tc:120332\tSpring\tf:120333\tForm\tfalse\t";
        String ann = "l:9001\t2026-03-14T23:50:00-06:00\t" + ad
                + "ig\treceding_hairline\tAnn Smith\tp:+15125550101\tann@example.com\n";
        String bob = "l:9002\t2026-03-15T10:00:00-05:00\t" + ad + "fb\tscar\tBob Jones\tp:+15125550102\t\n";
        String test = "l:9003\t2026-03-15T11:00:00-05:00\t" + ad + "fb\tscar\t<test lead: dummy data for full_name>"
                + "\t<test lead: dummy data for phone_number>\ttest@meta.com\n";
        Path file = Files.writeString(
                Files.createTempFile(folder, "leads", ".csv"),
                "\uFEFF" + header + ann + bob + test,
                StandardCharsets.UTF_16LE);
        assertThat(bench.send(file).counts()).isEqualTo(new Counts(3, 0, 0, 0, 3));
        assertThat(count("leads where source = 'INSTAGRAM' and category = 'RECEDING_HAIRLINE' and external_ref = '9001'"
                        + " and received_day = date '2026-03-15'"))
                .isEqualTo(1);
        assertThat(count("people where phone in ('+15125550101', '+15125550102')"))
                .isEqualTo(2);
        assertThat(count("leads where standing = 'TEST' and external_ref = '9003'"))
                .isEqualTo(1);
        assertThat(bench.send(file).counts()).isEqualTo(new Counts(0, 3, 0, 0, 0));
    }

    @Test
    void anEqualPhoneIsTheSamePersonUnlessTheNamesContradict() throws IOException {
        bench.send(file(HEADER + ANN));
        Receipt receipt = bench.send(file(HEADER
                + "8,Smith Ann,512.555.0101,,04/01/2026,Google,New\n"
                + "9,Eve Adams,512 555 0101,,04/02/2026,Google,New\n"));
        assertThat(receipt.counts()).isEqualTo(new Counts(2, 0, 0, 1, 1));
        assertThat(count("people")).isEqualTo(2);
        assertThat(count("leads where first_of_person = false")).isEqualTo(1);
    }

    @Test
    void aReferenceUsedForSomebodyElseIsAskedAboutNotDropped() throws IOException {
        bench.send(file(HEADER + ANN));
        Receipt receipt = bench.send(file(HEADER + BOB.replace("2,Bob", "1,Bob")));
        assertThat(receipt.counts().rejected()).isEqualTo(1);
        assertThat(receipt.counts().alreadyHere()).isZero();
    }

    @Test
    void anImportTakenBackLeavesWhatWasWorkedOnAndEveryFigureExact() throws IOException {
        Map<String, Long> before = figures();
        Receipt receipt = bench.send(file(HEADER + ANN + BOB));
        long ann = studio.jdbc()
                .sql("select id from leads where external_ref = '1'")
                .query(Long.class)
                .single();
        marks.note(ann, "Called, likes the idea.");
        Imports.TakenBack back = imports.takeBack(receipt.id());
        assertThat(back.kept()).containsExactly(ann);
        assertThat(back.rows()).isEqualTo(1);
        assertThat(back.people()).isEqualTo(1);
        assertThat(count("leads")).isEqualTo(1);
        assertThat(count("people")).isEqualTo(1);
        assertThat(count("history where kind = 'IMPORT_TAKEN_BACK'")).isEqualTo(2);
        assertThat(figures()).isNotEqualTo(before);
        assertThat(tallies.mend()).isZero();
        assertThat(imports.receipt(receipt.id()).state()).isEqualTo(State.TAKEN_BACK);
        assertThat(bench.send(file(HEADER + ANN + BOB)).counts()).isEqualTo(new Counts(1, 1, 0, 0, 1));
    }

    @Test
    void aWholeImportTakenBackLeavesNothing() throws IOException {
        Receipt receipt = bench.send(RealFiles.CRM_LEADS.path());
        Imports.TakenBack back = imports.takeBack(receipt.id());
        assertThat(back.kept()).isEmpty();
        assertThat(count("leads") + count("people") + count("import_keys") + count("person_words"))
                .isZero();
        assertThat(tallies.mend()).isZero();
        assertThat(bench.send(RealFiles.CRM_LEADS.path()).counts().accepted()).isEqualTo(1265);
    }

    @Test
    void whatValuesMeanIsSaidOnce() throws IOException {
        ImportPlan plan = bench.plan(file(HEADER + ANN));
        desk.remember(plan.withMeanings(Map.of(Vocabulary.SOURCE, Map.of("Google", "INSTAGRAM"))));
        bench.send(file(HEADER + ANN));
        assertThat(count("leads where source = 'INSTAGRAM'")).isEqualTo(1);
    }

    private Path file(String text) throws IOException {
        return ImportBench.file(folder, text);
    }

    private long count(String what) {
        return studio.jdbc()
                .sql("select count(*) from " + what)
                .query(Long.class)
                .single();
    }

    private Map<String, Long> figures() {
        return Map.of("inquiries", sum("inquiries"), "open", sum("still_open"), "people", sum("new_people"));
    }

    private long sum(String tally) {
        return studio.jdbc()
                .sql("select coalesce(sum(" + tally + "), 0) from tallies")
                .query(Long.class)
                .single();
    }
}
