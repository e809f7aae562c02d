package studio.hairline.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import studio.hairline.api.Catalogue;
import studio.hairline.api.Made;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.Rows;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadUrl;
import studio.hairline.operations.OneState;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Portion;
import studio.hairline.team.ForStaff;
import studio.hairline.team.Users;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.Url;

/** Answers reports: any figure that is made of rows, by anything they can be told apart by. */
@Service
@ForStaff
public class Reports {

    private final Catalogue catalogue;
    private final Blades blades;
    private final StudioTime time;
    private final Users users;

    Reports(Catalogue catalogue, Blades blades, StudioTime time, Users users) {
        this.catalogue = catalogue;
        this.blades = blades;
        this.time = time;
        this.users = users;
    }

    /** What cuts figures as they stand, and as they were known. */
    @Component
    record Blades(Cutting now, CuttingThen then) {}

    /** @return the figures that can be told apart and that whoever asks may see */
    public List<Defined> figures() {
        DashboardFilter any = DashboardFilter.read(Map.of(), time.today());
        return catalogue.figures().stream()
                .filter(figure -> catalogue.made(figure, any).isPresent())
                .toList();
    }

    /** @return what a figure can be told apart by */
    public List<Split> splits(Defined figure) {
        Made made = made(figure, DashboardFilter.read(Map.of(), time.today()));
        return Stream.of(Split.values()).filter(split -> split.suits(made)).toList();
    }

    /** What is not understood, not offered or not to be seen is taken for the usual. */
    public Report read(Map<String, List<String>> query) {
        List<Defined> offered = figures();
        String name = LeadUrl.first(query, "figure").orElse("");
        Defined figure = offered.stream()
                .filter(one -> one.code().equals(name))
                .findFirst()
                .orElse(offered.getFirst());
        Split split = LeadUrl.first(query, "by").flatMap(Split::of).orElse(Split.CATEGORY);
        Drawn drawn = LeadUrl.first(query, "chart").flatMap(Drawn::of).orElse(Drawn.BARS);
        LocalDate today = time.today();
        KnownOn asked = KnownOn.of(new Url(query), today).orElse(null);
        LocalDate known = asked == null ? null : asked.day();
        DashboardFilter filter = DashboardFilter.read(query, known == null ? today : known);
        return new Report(figure, splits(figure).contains(split) ? split : Split.CATEGORY, drawn, filter)
                .knownOn(known);
    }

    /** @return of which part of the studio it is */
    public String words(Report report) {
        return FilterWords.of(report, users.names());
    }

    /** @throws Refusal when it looks back to what has no past */
    @OneState
    public ReportPage page(Report report) {
        LocalDate known = report.knownOn();
        Instant now = known == null ? time.now() : KnownOn.last(known, time.zone());
        AtomicReference<ReportPage> page = new AtomicReference<>();
        time.during(now, () -> page.set(page(report, now)));
        return page.get();
    }

    private ReportPage page(Report report, Instant now) {
        Made made = made(report.figure(), report.filter());
        Map<Long, String> team = users.names();
        PartWords words = new PartWords(report.split(), team);
        EveryPart every = new EveryPart(report.split(), made.all().days());
        CuttingThen.Pieces found = pieces(report, made);
        List<ReportLine> lines = every.of(found.parts()).stream()
                .sorted(Comparator.comparingLong((Portion part) -> words.rank(part.key()))
                        .thenComparing(Portion::key))
                .map(part -> new ReportLine(
                        report,
                        words.of(part.key()),
                        part,
                        rows(report, Cutting.rows(report.split(), made.rows(), part.key()))))
                .toList();
        ReportLine whole = new ReportLine(
                report, "All", sum(found.parts()), rows(report, made.rows().rows()));
        return new ReportPage(report, words(report), lines, whole, now, found.gone(), found.leftOut());
    }

    private CuttingThen.Pieces pieces(Report report, Made made) {
        LocalDate known = report.knownOn();
        return known == null
                ? new CuttingThen.Pieces(blades.now().cut(report.split(), made), 0)
                : blades.then().cut(report.split(), made, known);
    }

    private static Rows rows(Report report, Rows rows) {
        LocalDate known = report.knownOn();
        return known == null ? rows : rows.asKnownOn(known);
    }

    private static Portion sum(List<Portion> parts) {
        return parts.stream().reduce(new Portion("", 0, 0, 0), Portion::plus);
    }

    private Made made(Defined figure, DashboardFilter filter) {
        if (!catalogue.isSeen(figure)) {
            throw new AccessDeniedException("Money is for the owner.");
        }
        return catalogue.made(figure, filter).orElseThrow();
    }
}
