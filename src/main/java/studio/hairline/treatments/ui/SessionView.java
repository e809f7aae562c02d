package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.treatments.SessionDetails;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.LooksBack;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** One visit in the chair, also of somebody who was never recorded. */
@Route("sessions")
@RolesAllowed({"OWNER", "STAFF"})
class SessionView extends Main implements HasUrlParameter<String>, HasDynamicTitle, LooksBack {

    private static final String OF_TODAY =
            "Names are those of today; what its record keeps, such as pigment, needles and photos, and what that misses"
                    + " are shown only as they stand now.";

    private final PersonBeans beans;
    private String title = "Session";

    SessionView(PersonBeans beans) {
        this.beans = beans;
        addClassName("page");
        setId("content");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(
                id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0,
                KnownOn.of(Url.of(event.getLocation()), today()).orElse(null));
    }

    /** @param known null as it stands now */
    void show(long id, @Nullable KnownOn known) {
        removeAll();
        title = "Session";
        if (known != null) {
            look(id, known);
            return;
        }
        try {
            show(beans.sessions().of(id));
        } catch (Refusal unknown) {
            add(new PageHeader(title, ""));
            add(new EmptyState(Glyph.SEARCH, unknown.getMessage(), new Anchor("sessions", "All sessions")));
        }
    }

    private void look(long id, KnownOn known) {
        LocalDate day = known.day();
        if (day == null) {
            add(new PageHeader(title, "", choice(id, null)), KnownOnNote.refused(known.problem(), path(id)));
            return;
        }
        try {
            add(beans.then().reading().of(() -> past(id, day)));
        } catch (Refusal unknown) {
            add(new PageHeader(title, "", choice(id, day)), KnownOnNote.of(day, unknown.getMessage(), path(id)));
        }
    }

    private Component[] past(long id, LocalDate day) {
        Instant end = KnownOn.end(day, beans.screen().time().zone());
        SessionDetails session = beans.then().sessions().of(id, end);
        title = title(session);
        return new Component[] {
            new PageHeader(title, session.status().label(), choice(id, day)),
            KnownOnNote.of(day, OF_TODAY, path(id)),
            new SessionFacts(beans, session, List.of(), day),
            past(id, end)
        };
    }

    private void show(SessionDetails session) {
        long id = session.ref().id();
        title = title(session);
        List<String> missing = beans.lacking().of(List.of(id)).getOrDefault(id, List.of());
        add(
                new PageHeader(
                        title,
                        session.status().label(),
                        choice(id, null),
                        new Anchor(path(id) + "/record", "Session record")),
                new SessionFacts(beans, session, missing, null),
                past(id, History.NOW));
    }

    private PersonTimeline past(long id, Instant end) {
        return new PersonTimeline(
                beans.screen(), limit -> beans.histories().one().ofSession(id, end, limit));
    }

    private String title(SessionDetails session) {
        return "Session of " + beans.screen().writing().moment(session.startsAt());
    }

    private KnownOnChoice choice(long id, @Nullable LocalDate day) {
        return new KnownOnChoice(Url.EMPTY, path(id), today(), day);
    }

    private LocalDate today() {
        return beans.screen().time().today();
    }

    private static String path(long id) {
        return "sessions/" + id;
    }

    @Override
    public String getPageTitle() {
        return title + " · Hairline";
    }
}
