package studio.hairline.record.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.hairline.figures.Period;
import studio.hairline.record.RecordFilter;
import studio.hairline.record.RecordsToFinish.ToFinish;
import studio.hairline.record.RecordsToFinish.Untold;
import studio.hairline.ui.AddressedPage;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.FilterBar;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.OneChoice;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.PartCard;
import studio.hairline.ui.PeriodPicker;
import studio.hairline.ui.Url;

/** What the records of sessions miss: reports to the state first, then session by session; and the binder of them all. */
@Route(RecordFilter.PATH)
@PageTitle("Records · Hairline")
@Menu(title = "Records", order = 5.2, icon = "bookmark")
@RolesAllowed({"OWNER", "STAFF"})
class RecordsView extends AddressedPage {

    private static final Long EVERYBODY = 0L;

    private final RecordsBeans beans;

    RecordsView(RecordsBeans beans) {
        this.beans = beans;
        addClassName("records");
    }

    @Override
    public void open(Url url) {
        removeAll();
        LocalDate today = beans.record().time().today();
        RecordFilter filter = RecordFilter.read(url, today);
        ToFinish found = beans.toFinish().of(filter);
        List<Untold> untold = beans.toFinish().untold();
        add(new PageHeader("Records", words(filter, found), binder(filter)), bar(filter, today));
        beans.few().stream()
                .flatMap(one -> one.words().stream())
                .map(PartCard::soft)
                .forEach(this::add);
        if (!untold.isEmpty()) {
            add(new UntoldCard(untold, today));
        }
        add(
                found.missing().isEmpty()
                        ? new EmptyState(Glyph.CHECK_CIRCLE, nothing(found), new Anchor("sessions", "All sessions"))
                        : new MissingCard(found, beans.record().time().zone()));
        if (found.imported() > 0) {
            add(imported(filter, found.imported()));
        }
    }

    private static String words(RecordFilter filter, ToFinish found) {
        return Formats.count(found.count()) + " of " + Formats.count(found.all())
                + (found.all() == 1 ? " session misses" : " sessions miss") + " something · "
                + filter.days().words();
    }

    private static String nothing(ToFinish found) {
        return found.all() == 0
                ? "No session took place in these days. Choose a longer period."
                : "Nothing is missing in these days.";
    }

    private static Paragraph imported(RecordFilter filter, long number) {
        Paragraph words = PartCard.soft(Formats.count(number)
                + (number == 1 ? " session came from a file and is" : " sessions came from files and are")
                + " left out here, not in the binder. ");
        words.add(new Anchor(filter.withImported(true).address(), number == 1 ? "Show it, too" : "Show them, too"));
        return words;
    }

    /** Those from files are in it, as they took place. */
    private Anchor binder(RecordFilter filter) {
        RecordFilter all = filter.withImported(true);
        DownloadHandler handler = event -> {
            event.setFileName(
                    "session-records-" + all.days().from() + "-to-" + all.days().last() + ".pdf");
            event.setContentType("application/pdf");
            try (var out = event.getOutputStream()) {
                beans.binder().write(all, out);
            }
        };
        Anchor link = new Anchor(handler, "Binder as PDF");
        link.setAriaLabel("Binder as PDF: everything the state asks of the sessions of these days");
        link.getElement().setAttribute("data-key", "p");
        return link;
    }

    private FilterBar bar(RecordFilter filter, LocalDate today) {
        Map<Long, String> names = new LinkedHashMap<>(Map.of(EVERYBODY, "All artists"));
        beans.record().users().artists().forEach(one -> names.put(one.id(), one.name()));
        Long chosen = filter.artist() == null ? EVERYBODY : filter.artist();
        names.putIfAbsent(chosen, "Somebody else");
        return new FilterBar(
                PeriodPicker.ofList(
                        today,
                        filter.days(),
                        days -> Url.open(
                                filter.in(days == null ? Period.ALL_TIME : days).address())),
                new OneChoice<>("Artist", names.keySet(), id -> names.getOrDefault(id, ""), chosen)
                        .onChoice(id -> Url.open(
                                filter.of(id.equals(EVERYBODY) ? null : id).address())));
    }
}
