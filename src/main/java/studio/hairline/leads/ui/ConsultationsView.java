package studio.hairline.leads.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.ConsultationMeasure;
import studio.hairline.leads.ConsultationRow;
import studio.hairline.leads.ConsultationUrl;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.FilteredList;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.ListPage;
import studio.hairline.ui.LooksBack;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** Every consultation: booked, attended, missed, called off or moved, by the day it was to be. */
@Route("consultations")
@PageTitle("Consultations · Hairline")
@RolesAllowed({"OWNER", "STAFF"})
class ConsultationsView extends Main implements BeforeEnterObserver, LooksBack {

    static final String PATH = "consultations";

    /** The figures of the catalogue that these are the rows of. */
    private static final List<String> AUDITED = List.of(
            "consultation-show-rate",
            "consultation-no-show-rate",
            "consultation-late-rate",
            "consultation-outcome-not-recorded",
            "past-consultations-without-outcome");

    private final ConsultationListBeans beans;
    private final FilteredList<ConsultationRow> list;
    private final Div then = new Div();
    private final KnownOnChoice choice;
    private final Anchor figures = new Anchor("", "In figures");

    ConsultationsView(ConsultationListBeans beans) {
        this.beans = beans;
        ConsultationColumns columns =
                new ConsultationColumns(beans.screen(), beans.screen().writing());
        list = new FilteredList<>(new ListPage<>(PATH, columns.looks(), columns.all(), beans.memory()));
        choice = new KnownOnChoice(Url.EMPTY, PATH, beans.screen().time().today(), null);
        addClassName("page");
        setId("content");
        add(new PageHeader("Consultations", "", choice, figures), then, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Url.of(event.getLocation()));
    }

    void show(Url url) {
        LocalDate today = beans.screen().time().today();
        Optional<KnownOn> known = KnownOn.of(url, today);
        LocalDate on = known.map(KnownOn::day).orElse(null);
        choice.ask(url, today, on);
        figures.setHref(KnownOn.at("sessions/figures", on));
        then.removeAll();
        known.ifPresent(day -> then.add(new ConsultationListThen(beans).show(url, day)));
        list.setVisible(known.isEmpty());
        if (known.isEmpty()) {
            now(url.inDays(today), today);
        }
    }

    private void now(Url url, LocalDate today) {
        ConsultationFilter filter = ConsultationUrl.read(url.parameters());
        ConsultationAsked asked = new ConsultationAsked(filter, null);
        list.warn(
                filter.of() == ConsultationMeasure.CONSULTATIONS_DUE
                        ? beans.differing().of(AUDITED)
                        : List.of());
        list.show(
                new Div(),
                asked.bar(beans.screen()),
                asked.shown(url, new ConsultationListSource(beans.rows(), filter), today),
                empty(filter));
    }

    private static EmptyState empty(ConsultationFilter filter) {
        return filter.equals(ConsultationFilter.ALL)
                ? new EmptyState(
                        Glyph.CALENDAR_CLOCK,
                        "No consultation yet. They are booked on a lead, in the inbox or on the calendar.",
                        new Anchor("inbox", "Inbox"),
                        new Anchor("calendar", "Calendar"))
                : EmptyState.nothingFits(PATH);
    }
}
