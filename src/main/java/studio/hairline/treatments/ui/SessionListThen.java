package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionRow;
import studio.hairline.treatments.SessionUrl;
import studio.hairline.treatments.SessionWords;
import studio.hairline.treatments.SessionsThen;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.FilteredList;
import studio.hairline.ui.Formats;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.KnownRows;
import studio.hairline.ui.ListColumn;
import studio.hairline.ui.ListPage;
import studio.hairline.ui.Url;

/** The list of sessions as it was known at the end of a day: to be read, with nothing to do in it. */
final class SessionListThen extends Composite<Div> {

    private static final String PATH = "sessions";

    private final SessionListBeans beans;
    private LocalDate day = LocalDate.EPOCH;

    SessionListThen(SessionListBeans beans) {
        this.beans = beans;
    }

    SessionListThen show(Location asked, KnownOn known) {
        LocalDate on = known.day();
        Url url = Url.of(asked);
        String now = url.without(KnownOn.PARAMETER).toPath(PATH);
        if (on == null) {
            getContent().add(KnownOnNote.refused(known.problem(), now));
            return this;
        }
        day = on;
        try {
            look(url, on, now);
        } catch (Refusal refusal) {
            getContent().add(KnownOnNote.refused(Objects.requireNonNull(refusal.getMessage()), now));
        }
        return this;
    }

    private void look(Url url, LocalDate on, String now) {
        SessionFilter filter = SessionUrl.read(url.inDays(on).parameters(), SessionMeasure.SESSIONS_BOOKED);
        Instant end = KnownOn.end(on, beans.screen().time().zone());
        SessionsThen then = beans.then().at(end, beans.leads().at(end));
        getContent().add(KnownOnNote.of(on, then.gone(), now), list(url, filter, then));
    }

    private Component list(Url url, SessionFilter filter, SessionsThen then) {
        SessionColumns columns = new SessionColumns(beans.screen());
        List<ListColumn<SessionRow>> shown = columns.all().stream()
                .filter(column -> !column.key().equals(SessionColumns.MISSING))
                .map(ListColumn::unsorted)
                .toList();
        FilteredList<SessionRow> list =
                new FilteredList<>(new ListPage<>(PATH, columns.looks().on(day), shown, beans.memory()));
        Map<Long, String> team = beans.screen().team();
        SessionFilterBar bar = new SessionFilterBar(filter, beans.screen(), other -> Url.open(address(other)));
        bar.getContent().say(SessionChips.of(filter, team, this::address));
        ListPage.Shown<SessionRow> rows = new ListPage.Shown<SessionRow>(
                        url,
                        null,
                        new KnownRows<>(then.rows(filter)),
                        SessionWords.of(filter, team) + ", as known at the end of " + Formats.day(day),
                        PATH + "-as-known-on-" + day + ".csv")
                .saying(KnownOnNote.taken(then.gone()));
        list.show(
                SessionStrip.of(filter, counts(then, filter), this::address), bar, rows, EmptyState.nothingFits(PATH));
        return list;
    }

    private static Map<Category, Long> counts(SessionsThen then, SessionFilter filter) {
        Map<Category, Long> counts = new EnumMap<>(Category.class);
        then.byCategory(filter).forEach((category, known) -> counts.put(category, known.count()));
        return counts;
    }

    private String address(SessionFilter filter) {
        return KnownOn.on(new Url(SessionUrl.write(filter, SessionMeasure.SESSIONS_BOOKED)), day)
                .toPath(PATH);
    }
}
