package studio.hairline.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.report.Pins;
import studio.hairline.report.Report;
import studio.hairline.report.SavedReport;
import studio.hairline.report.file.ReportSheet;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.ui.AddressedPage;
import studio.hairline.ui.BoardGuest;
import studio.hairline.ui.Later;
import studio.hairline.ui.Tile;
import studio.hairline.ui.Url;
import studio.hairline.ui.chart.LinksOfPage;

@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class ReportsViewTest extends BrowserlessTest {

    private static final String EARNED = "figure=earned&by=artist&chart=bars";

    /** The way back, what is kept, and files, which are made of what is shown. */
    private static final Pattern OF_NOW = Pattern.compile("^(As it stands now|Saved reports) | VAADIN/");

    private int figures;

    @Autowired
    ReportScreen screen;

    @Autowired
    SavedBeans beans;

    @Autowired
    BoardGuest guest;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory factory;

    @Test
    void everybodyWhoWorksHereMayOpenThem() {
        AccessAnnotationChecker doors = new AccessAnnotationChecker();
        assertThat(List.of(ReportsView.class, SavedReportsView.class))
                .allMatch(view -> doors.hasAccess(view, () -> "sam", "STAFF"::equals));
    }

    @Test
    void aSavedReportStandsUnderItsNameUntilItIsChanged() {
        long id = save("Who earned", EARNED).id();
        assertThat(report("saved=" + id))
                .contains("Who earned", "Earned by artist", "n = 0")
                .doesNotContain("not saved");
        assertThat(report(EARNED + "&saved=" + id)).doesNotContain("not saved");
        assertThat(report("figure=earned&by=category&chart=bars&saved=" + id))
                .contains("Who earned", "Earned by category", "changed, not saved", "Save changes");
    }

    @Test
    void whatIsSharedOfMoneyIsNoReportForStaff() {
        long id = save("Who earned", EARNED).id();
        beans.keeping().share(id, true);
        studio.actAsStaff();
        assertThat(report("saved=" + id)).contains("not for you").doesNotContain("Who earned", "Earned", "$");
        assertThat(list()).contains("Nothing is saved yet").doesNotContain("Who earned");
    }

    @Test
    void whatIsSharedIsReadAndChangedByNobodyElse() {
        long id = save("Rates", "figure=conversion-rate&by=source").id();
        beans.keeping().share(id, true);
        studio.actAsStaff();
        assertThat(list())
                .contains("Rates", "by Olivia Owner", "Put on the dashboard")
                .doesNotContain("Rename", "Delete");
        assertThat(report("figure=conversion-rate&by=month&saved=" + id)).doesNotContain("Save changes");
    }

    @Test
    void aReportOfAPastDaySaysSoEverywhereAndIsKeptWithoutTheDay() {
        studio.clock().setTo("2026-11-25T18:00:00Z");
        long id = save("Who earned", EARNED + "&asKnownOn=2026-11-23").id();
        assertThat(report("saved=" + id)).doesNotContain("As known at");
        assertThat(report("saved=" + id + "&asKnownOn=2026-11-23"))
                .contains("Who earned", "As known at the end of 23 Nov 2026.")
                .doesNotContain("not saved");
        Report asked = screen.reports()
                .read(Url.ofQuery(EARNED + "&asKnownOn=2026-11-23").parameters());
        ReportSheet sheet = ReportSheet.of(screen.reports().page(asked), screen.writing());
        assertThat(sheet.title()).isEqualTo("Earned by artist, as known on 2026-11-23");
        assertThat(sheet.facts()).contains("As known at the end of 23 Nov 2026");
        assertThat(sheet.fileName("pdf")).isEqualTo("earned-by-artist-as-known-on-2026-11-23.pdf");
    }

    @Test
    void whatHasNoPastIsRefusedInASentenceAndAnotherFigureCanBeChosen() {
        studio.clock().setTo("2026-11-25T18:00:00Z");
        whoWasNewIsNotKeptUntil("2026-11-25T17:00:00Z");
        assertThat(report("figure=new-people&by=source&asKnownOn=2026-11-23"))
                .contains("Who was new is not known for a day before people were merged")
                .doesNotContain("In numbers");
        assertThat($(ComboBox.class).exists()).isTrue();
        assertThat(report(EARNED + "&asKnownOn=2026-11-25"))
                .contains("is not over yet: ask for an earlier day.")
                .doesNotContain("In numbers");
    }

    @Test
    void whateverAReportOfAPastDayLeadsToIsOfTheSameDay() {
        studio.clock().setTo(RandomStudio.NOW);
        factory.createBean(RandomStudio.class).play(2, 400);
        studio.clock().advance(Duration.ofDays(2));
        List<String> opened = new ArrayList<>();
        screen.reports()
                .figures()
                .forEach(figure -> everyOther(figures++, screen.reports().splits(figure))
                        .forEach(split -> {
                            Report asked = screen.reports()
                                    .read(Url.ofQuery("period=all-time&source=WEBSITE&asKnownOn=2026-11-23")
                                            .parameters())
                                    .of(figure)
                                    .by(split);
                            AddressedPage page = page(new ReportsView(screen, beans), new Url(asked.write()));
                            List<String> links = LinksOfPage.of(page);
                            assertThat(links).anyMatch(link -> link.startsWith("As it stands now "));
                            assertThat(links.stream()
                                            .filter(link ->
                                                    !OF_NOW.matcher(link).find()))
                                    .as("%s by %s", figure, split)
                                    .allMatch(link -> link.contains("asKnownOn=2026-11-23"));
                            opened.addAll(links);
                        }));
        assertThat(opened).hasSizeGreaterThan(400);
    }

    /** Of one figure the first, third, … of the next the second, fourth, … */
    private static <T> Stream<T> everyOther(int turn, List<T> all) {
        return all.stream().filter(one -> (all.indexOf(one) + turn) % 2 == 0);
    }

    @Test
    void aNameThatIsTakenIsSaidBesideTheField() {
        save("Who earned", EARNED);
        report(EARNED);
        press("Save as …");
        TextField name = $(TextField.class).last();
        name.setValue("who earned");
        press("Save");
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("already");
        assertThat(name.getValue()).isEqualTo("who earned");
    }

    @Test
    void onTheDashboardItSaysItsOwnDaysAndLeadsToItself() {
        SavedReport saved = save("Who earned", "figure=earned&by=artist&chart=table&from=2026-01-01&to=2026-01-31");
        beans.pins().put(saved.id());
        List<Tile> tiles = guest.on(List.of("card-sessions", Pins.code(saved.id()), "report-999", "report-x"), null);
        assertThat(tiles).extracting(Tile::title).containsExactly("Who earned");
        Later made = (Later) tiles.getFirst().make();
        made.ask();
        assertThat(made.getElement().getTextRecursively()).contains("Jan 2026", "n = 0");
        assertThat(made.getElement().getOuterHTML()).contains("reports?saved=" + saved.id());
        studio.actAsStaff();
        assertThat(guest.on(List.of(Pins.code(saved.id())), null)).isEmpty();
    }

    @Test
    void onTheDashboardOfAPastDayItIsAskedAsOfThatDayOrSaysWhyNot(@Autowired FrontDesk desk) {
        studio.clock().setTo("2026-11-23T18:00:00Z");
        arrives(desk, "Ana Known");
        studio.clock().setTo("2026-11-25T18:00:00Z");
        arrives(desk, "Ben Late");
        whoWasNewIsNotKeptUntil("2026-11-25T17:00:00Z");
        SavedReport known = save("Where from", "figure=new-inquiries&by=source&chart=table&period=last-7-days");
        SavedReport silent = save("Who is new", "figure=new-people&by=source&chart=table");
        List<String> codes = List.of(Pins.code(known.id()), Pins.code(silent.id()));
        List<Tile> tiles = guest.on(codes, LocalDate.of(2026, 11, 23));
        assertThat(tiles).extracting(Tile::title).containsExactly("Where from", "Who is new");
        Element then = opened(tiles.getFirst());
        assertThat(then.getTextRecursively()).contains("17–23 Nov 2026", "n = 1", "As known at the end of 23 Nov 2026");
        assertThat(then.getOuterHTML())
                .contains("reports?asKnownOn=2026-11-23&amp;saved=" + known.id(), "leads?asKnownOn=2026-11-23");
        Element why = opened(tiles.getLast());
        assertThat(why.getTextRecursively()).contains("Who is new", "Who was new is not known for a day before");
        assertThat(why.getOuterHTML()).contains("reports?saved=" + silent.id());
        assertThat(opened(guest.on(codes, null).getFirst()).getTextRecursively())
                .contains("19–25 Nov 2026", "n = 2");
    }

    private void whoWasNewIsNotKeptUntil(String instant) {
        studio.jdbc()
                .sql("insert into first_before (changed_at, was_first) values (?, false)")
                .param(OffsetDateTime.parse(instant))
                .update();
    }

    private static Element opened(Tile tile) {
        Later made = (Later) tile.make();
        made.ask();
        return made.getElement();
    }

    private static void arrives(FrontDesk desk, String name) {
        desk.receiveNew(
                Contact.of(name, name.replace(" ", ".") + "@example.com", null),
                Inquiry.of(Instant.parse("2026-11-20T15:00:00Z"), Channel.FORM, Source.WEBSITE, ""));
    }

    private SavedReport save(String name, String query) {
        return beans.keeping()
                .save(name, screen.reports().read(Url.ofQuery(query).parameters()));
    }

    private String report(String query) {
        return text(new ReportsView(screen, beans), query);
    }

    private String list() {
        return text(new SavedReportsView(screen, beans), "");
    }

    private static String text(AddressedPage page, String query) {
        return page(page, Url.ofQuery(query)).getElement().getTextRecursively();
    }

    private static AddressedPage page(AddressedPage page, Url asked) {
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow().add(page);
        page.open(asked);
        return page;
    }

    private void press(String words) {
        Button button = $(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }
}
