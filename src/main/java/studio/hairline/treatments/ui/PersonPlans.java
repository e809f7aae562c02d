package studio.hairline.treatments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.treatments.PlanDetails;
import studio.hairline.treatments.SessionDetails;
import studio.hairline.treatments.SessionKind;
import studio.hairline.treatments.SessionStatus;
import studio.hairline.ui.Formats;

/** The plans the person agreed to with their sessions, and the visits outside any plan. */
final class PersonPlans extends PersonCard {

    private final ChairScreen screen;
    private final PersonSheet sheet;

    PersonPlans(ChairScreen screen, PersonSheet sheet) {
        super("Plans and sessions");
        this.screen = screen;
        this.sheet = sheet;
        List<PlanDetails> plans = sheet.plans();
        List<SessionDetails> others = sheet.others();
        plans.forEach(plan -> {
            add(heading(plan));
            add(list(plan.series()));
        });
        if (!others.isEmpty()) {
            H3 title = new H3(plans.isEmpty() ? "Sessions" : "Touch-ups and other visits");
            Div line = new Div(title);
            line.addClassName("record-heading");
            add(line, list(others));
        }
        if (plans.isEmpty() && others.isEmpty()) {
            nothing("No plan yet. A plan opens when an inquiry converts.");
        }
    }

    private Div heading(PlanDetails plan) {
        long done = plan.series().stream()
                .filter(session -> session.status() == SessionStatus.COMPLETED)
                .count();
        String about = sheet.leads().stream()
                .filter(lead -> lead.ref().id() == plan.leadId())
                .map(lead -> lead.category().label())
                .findFirst()
                .orElse("Plan");
        H3 title = new H3(new Anchor(sheet.address("leads/" + plan.leadId()), about));
        Span words = new Span(Stream.of(
                        done + " of " + plan.sessions() + " sessions done",
                        "agreed on " + Formats.day(plan.openedDay()),
                        screen.writing().money(plan.priceCents()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        words.addClassName("soft");
        Div line = new Div(title, words);
        line.addClassName("record-heading");
        return line;
    }

    private UnorderedList list(List<SessionDetails> sessions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("record-list");
        sessions.forEach(session -> list.add(item(session)));
        return list;
    }

    private ListItem item(SessionDetails session) {
        ListItem item = line(
                new Anchor(sheet.address("sessions/" + session.ref().id()), place(session)),
                Stream.of(
                                screen.writing().moment(session.startsAt()),
                                Formats.duration(Duration.ofMinutes(session.minutes())),
                                screen.artist(session.artistId(), session.artistName()),
                                session.gapDays() == null ? "" : session.gapDays() + " days after the one before")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
        Div end = new Div(
                new Span(screen.writing().money(session.valueCents())),
                tag(session.status().label(), tone(session.status())));
        end.addClassName("record-end");
        LackingWords.of(session, sheet.lacking().getOrDefault(session.ref().id(), List.of()))
                .ifPresent(words -> ((Div) item.getComponentAt(0)).addComponentAtIndex(1, words));
        item.add(end);
        return item;
    }

    private static String place(SessionDetails session) {
        String place = SessionColumns.place(session.number(), session.planned());
        return session.kind() != SessionKind.TREATMENT
                ? session.kind().label()
                : place.isEmpty() ? "Session" : "Session " + place;
    }

    private static String tone(SessionStatus status) {
        return switch (status) {
            case COMPLETED -> "good";
            case SCHEDULED -> "warn";
            case MISSED, CANCELLED, CANCELLED_LATE, MOVED_LATE -> "bad";
        };
    }
}
