package studio.hairline.record.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import studio.hairline.history.Refusal;
import studio.hairline.record.ChairVisit;
import studio.hairline.record.SessionRecord;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;

/** The record of a session: what has to be there before, what was done, what was handed over after. */
@Route("sessions/:sessionId([0-9]{1,18})/record")
@RolesAllowed({"OWNER", "STAFF"})
class SessionRecordView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final ChairBeans beans;

    SessionRecordView(ChairBeans beans) {
        this.beans = beans;
        addClassNames("page", "record");
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Long.parseLong(event.getRouteParameters().get("sessionId").orElse("0")));
    }

    void open(long id) {
        removeAll();
        try {
            show(beans.sessions().of(id));
        } catch (Refusal unknown) {
            add(new PageHeader("Session record", ""));
            add(new EmptyState(Glyph.SEARCH, unknown.getMessage(), new Anchor("sessions", "All sessions")));
        }
    }

    private void show(SessionRecord record) {
        ChairVisit visit = record.visit();
        String about = visit.name() + " · " + visit.words() + " · "
                + Formats.instant(visit.startsAt(), beans.record().time().zone())
                + (visit.artist().isEmpty() ? "" : " · " + visit.artist())
                + " · " + visit.status().label();
        add(new PageHeader("Session record", about, back(visit)));
        add(new ChairEditor(beans, record, () -> open(visit.id())));
    }

    private static Anchor back(ChairVisit visit) {
        return visit.leadId() == null
                ? new Anchor("sessions/" + visit.id(), "The session")
                : new Anchor("leads/" + visit.leadId(), "Back to the lead");
    }

    @Override
    public String getPageTitle() {
        return "Session record · Hairline";
    }
}
