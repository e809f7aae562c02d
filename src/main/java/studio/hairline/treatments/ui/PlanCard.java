package studio.hairline.treatments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.treatments.HealingGap;
import studio.hairline.treatments.PlanDetails;
import studio.hairline.treatments.SessionDetails;
import studio.hairline.treatments.SessionStatus;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Url;

/** The series and what else happened in the chair: session n of k, and what can be done with each. */
final class PlanCard extends Section {

    private final @Nullable SessionActs acts;
    private final StudioWords words;
    private final HealingGap gap;
    private final Map<Long, List<String>> lacking;

    /** @param acts null where it is only read */
    PlanCard(LeadSheet sheet, @Nullable SessionActs acts) {
        this.acts = acts;
        words = sheet.words();
        lacking = sheet.lacking();
        addClassNames("section", "card");
        PlanDetails plan = sheet.plan();
        gap = plan == null ? HealingGap.USUAL : plan.gap();
        add(new H2("Plan and sessions"));
        if (plan != null) {
            add(new Paragraph(words(plan)));
        }
        List<SessionDetails> sessions = Stream.concat(
                        plan == null ? Stream.of() : plan.series().stream(), sheet.visits().stream())
                .sorted(Comparator.comparing(SessionDetails::startsAt))
                .toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("visits");
        sessions.forEach(one -> list.add(item(one)));
        list.setVisible(!sessions.isEmpty());
        add(list);
        if (plan != null && acts != null) {
            add(buttons(plan, acts));
        }
        setVisible(plan != null || !sessions.isEmpty());
    }

    private static Div buttons(PlanDetails plan, SessionActs acts) {
        Div row = new Div();
        row.addClassName("button-row");
        if (plan.hasRoom()) {
            row.add(new Button("Suggest times for the series", click -> acts.suggest(plan)));
        }
        row.add(new Button("Add a session", click -> acts.add(plan)));
        if (plan.canDrop()) {
            row.add(new Button("Drop a session", click -> acts.drop(plan)));
        }
        return row;
    }

    private String words(PlanDetails plan) {
        long done = plan.series().stream()
                .filter(one -> one.status() == SessionStatus.COMPLETED)
                .count();
        String price =
                plan.priceCents() == null || plan.priceCents() == 0 ? "" : " · " + words.money(plan.priceCents());
        return done + " of " + plan.sessions() + " sessions done · agreed on " + Formats.day(plan.openedDay()) + price;
    }

    private Visit item(SessionDetails one) {
        Visit visit = new Visit(words.moment(one.startsAt()), about(one))
                .missing(LackingWords.of(one, lacking.getOrDefault(one.ref().id(), List.of())));
        boolean begun = isBegun(one);
        visit.tag(begun ? "What became of it?" : one.status().label(), begun ? "warn" : looks(one.status()));
        SessionActs verbs = acts;
        if (verbs != null) {
            offer(visit, one, verbs);
        }
        return visit;
    }

    private void offer(Visit visit, SessionDetails one, SessionActs verbs) {
        boolean open = one.status() == SessionStatus.SCHEDULED;
        if (open || one.status() == SessionStatus.COMPLETED) {
            visit.offer(new Button(
                    "Record", click -> Url.open("sessions/" + one.ref().id() + "/record")));
        }
        if (isBegun(one)) {
            visit.offer(new Button("Complete", click -> verbs.complete(one)));
            visit.offer(new Button("No-show", click -> verbs.miss(one)));
        }
        if (open) {
            visit.offer(new Button("Move", click -> verbs.move(one)));
            visit.offer(new Button("Cancel", click -> verbs.cancel(one)));
        }
    }

    private boolean isBegun(SessionDetails one) {
        return one.status() == SessionStatus.SCHEDULED && !one.startsAt().isAfter(words.now());
    }

    private String about(SessionDetails one) {
        String what = one.number() == null || one.planned() == null
                ? one.kind().label()
                : "Session " + one.number() + " of " + one.planned();
        String artist = one.artistId() == null ? one.artistName() : words.name(one.artistId());
        return what
                + " · " + one.minutes() + " min"
                + (artist == null ? "" : " · " + artist)
                + (one.gapDays() == null ? "" : " · " + gap(one.gapDays()))
                + (one.valueCents() == null || one.valueCents() == 0 ? "" : " · " + words.money(one.valueCents()));
    }

    private String gap(int days) {
        String judged = gap.judge(days);
        return days + " days after the one before" + (judged.isEmpty() ? "" : ", " + judged);
    }

    private static String looks(SessionStatus status) {
        return switch (status) {
            case COMPLETED, SCHEDULED -> "good";
            case MISSED, CANCELLED_LATE, MOVED_LATE -> "bad";
            case CANCELLED -> "plain";
        };
    }
}
