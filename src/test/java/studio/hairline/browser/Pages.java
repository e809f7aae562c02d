package studio.hairline.browser;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.stream.Stream;

/** The pages of the product, in one place: what is looked at by every journey that goes through all of them. */
enum Pages {
    SIGN_IN("login", Who.NOBODY),
    INQUIRE("inquire", Who.NOBODY),
    DASHBOARD("", Who.OWNER),
    INBOX("inbox", Who.OWNER),
    LEADS("leads", Who.OWNER),
    LEAD("leads/1", Who.OWNER),
    CONSULTATION("leads/1/consultation", Who.OWNER),
    CONVERSIONS("conversions", Who.OWNER),
    SESSIONS("sessions", Who.OWNER),
    SESSION_RECORD("sessions/1/record", Who.OWNER),
    SESSION_FIGURES("sessions/figures", Who.OWNER),
    PERSON("people/1", Who.OWNER),
    CALENDAR("calendar", Who.OWNER),
    DAY_SHEET("calendar/day-sheet", Who.OWNER),
    LEAKS("leaks", Who.OWNER),
    RECORDS("records", Who.OWNER),
    RECALL("recall", Who.OWNER),
    DUPLICATES("duplicates", Who.OWNER),
    OUTBOX("outbox", Who.OWNER),
    ANSWERING("answering", Who.OWNER),
    COHORTS("insight/cohorts", Who.OWNER),
    FUNNEL("insight/funnel", Who.OWNER),
    LETTER("letter", Who.OWNER),
    REPORTS("reports", Who.OWNER),
    SAVED_REPORTS("reports/saved", Who.OWNER),
    ARRANGING("?arrange=yes", Who.OWNER),
    SIGNAL("insight/signal", Who.OWNER),
    FORECAST("insight/forecast", Who.OWNER),
    GOALS("insight/goals", Who.OWNER),
    MONEY("money", Who.OWNER),
    RECEIPTS("money/receipts", Who.OWNER),
    IMPORT("import", Who.OWNER),
    AUDIT("audit", Who.OWNER),
    HELD("held", Who.OWNER),
    SETTINGS("settings", Who.OWNER);

    /** Who looks at it. */
    enum Who {
        NOBODY,
        OWNER
    }

    private final String path;
    private final Who who;

    Pages(String path, Who who) {
        this.path = path;
        this.who = who;
    }

    String path() {
        return path;
    }

    boolean isFor(Who someone) {
        return who == someone;
    }

    String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The inquiry page is the one that is no view. */
    private boolean exists() {
        if (this == INQUIRE) {
            return true;
        }
        ServletContext servlets = RunningStudio.context().getBean(ServletContext.class);
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
        return registry.getNavigationRouteTarget(path.replaceFirst("[?].*", "")).hasTarget();
    }

    /** @return those the product has */
    static List<Pages> all() {
        return Stream.of(values()).filter(Pages::exists).toList();
    }
}
