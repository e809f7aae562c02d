package studio.hairline.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Booked;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.leads.Standing;
import studio.hairline.people.Way;
import studio.hairline.triage.Claim;
import studio.hairline.triage.Decisions;
import studio.hairline.triage.InboxItem;
import studio.hairline.triage.Mend;

/** What can be decided about the open one, each by its key; what a decision has to be told is asked in place. */
final class DecisionPane extends Section {

    private final InboxBeans beans;
    private final Desk desk;
    private final Div hands = new Div();
    private final Div verbs = new Div();
    private final Div read = new Div();
    private final Div asked = new Div();
    private @Nullable Offered offered;

    /** All that the verbs and hands depend on. @param over whether a booked consultation is over */
    private record Offered(Sheet sheet, @Nullable Claim claim, int attempts, String mail, boolean over) {}

    DecisionPane(InboxBeans beans, Desk desk) {
        this.beans = beans;
        this.desk = desk;
        addClassNames("decision-pane", "card");
        setAriaLabel("Decision");
        H2 title = new H2("Decision");
        title.addClassName("only-for-screen-readers");
        verbs.addClassName("decision-verbs");
        hands.addClassName("decision-hands");
        add(title, hands, read, verbs, asked);
    }

    boolean isAsking() {
        return asked.getComponentCount() > 0;
    }

    /**
     * What is offered already stays as it is: a button taken away just as its key is pressed would swallow the key.
     *
     * @param item its place in the queue; null when it is not in it
     */
    void show(Sheet sheet, @Nullable InboxItem item) {
        asked.removeAll();
        Offered now = new Offered(
                sheet,
                item == null ? null : item.hands().claim(),
                item == null ? 0 : item.hands().attempts(),
                beans.acts().letters().waiting(sheet.ref().id()),
                over(sheet).isPresent());
        if (!now.equals(offered)) {
            offered = now;
            offer(now);
        }
    }

    private void offer(Offered now) {
        Sheet sheet = now.sheet();
        hands(now);
        read.removeAll();
        verbs.removeAll();
        Forms forms = new Forms(sheet, beans, desk);
        if (sheet.lead().standing() != Standing.GENUINE) {
            verbs.add(new Paragraph("Set aside: " + sheet.lead().standing().label() + "."));
            return;
        }
        if (sheet.isOpen()) {
            ReadForMe.of(sheet, new Suggested(sheet, beans, desk), this::ask).ifPresent(read::add);
        }
        outcome(sheet);
        verb("Reply", "r", () -> new ReplyForm(sheet, beans).reply(desk), sheet.isOpen());
        verb("Call", "p", () -> new CallForm(sheet, beans).ask(desk), sheet.isOpen());
        verb("Categorise", "g", forms::categorise, sheet.isOpen());
        verb("Book", "b", forms::book, sheet.isOpen() && sheet.booked().isEmpty());
        verb("Snooze", "s", forms::snooze, sheet.isOpen());
        verb("Next step", "f", forms::next, true);
        verb("They wrote", "t", forms::theyWrote, true);
        verb("Consent", "o", () -> new ConsentForm(sheet, beans, desk).ask(), true);
        verb("Lose", "l", forms::lose, sheet.isOpen());
        verb("Reason", "e", forms::reason, sheet.isLostWithoutReason());
        lead(sheet.lead().prefers() == Way.CALL ? "p" : "r");
        now("Spam", "m", () -> desk.decided(decisions().setAside(sheet.ref(), Standing.SPAM)), sheet.isOpen());
    }

    /** The one most likely comes first to the eye. */
    private void lead(String key) {
        verbs.getChildren()
                .filter(one -> key.equals(one.getElement().getAttribute("data-key")))
                .forEach(one -> ((Button) one).addThemeVariants(ButtonVariant.PRIMARY));
    }

    /** Opens the form that mends a leak, as its verb would; without one, or when it is not offered, nothing. */
    void begin(@Nullable Mend mend) {
        if (mend != null) {
            verbs.getChildren()
                    .filter(one -> key(mend).equals(one.getElement().getAttribute("data-key")))
                    .findFirst()
                    .ifPresent(one -> ((Button) one).click());
        }
    }

    private static String key(Mend mend) {
        return switch (mend) {
            case REPLY -> "r";
            case NEXT_STEP -> "f";
            case CATEGORISE -> "g";
            case LOSE -> "l";
            case REASON -> "e";
            case OUTCOME -> "";
        };
    }

    /** Nothing is open. */
    void showNothing() {
        offered = null;
        asked.removeAll();
        hands.removeAll();
        read.removeAll();
        verbs.removeAll();
        verbs.add(new Paragraph("Open something on the left, or press j."));
    }

    private void hands(Offered now) {
        hands.removeAll();
        Sheet sheet = now.sheet();
        Claim claim = now.claim();
        Long me = beans.studio().user().id();
        if (claim == null || claim.lapsed()) {
            Span free = new Span(
                    claim == null
                            ? "Nobody has it yet."
                            : beans.studio().name(claim.userId()) + " was silent: it is free again.");
            hands.add(
                    free,
                    key(
                            new Button(
                                    "Claim",
                                    click -> Trying.to(
                                            () -> beans.acts()
                                                    .claims()
                                                    .claim(sheet.ref().id()),
                                            desk)),
                            "c"));
        } else if (claim.isOf(me)) {
            hands.add(
                    new Span("You have it."),
                    key(
                            new Button(
                                    "Give back",
                                    click -> Trying.to(
                                            () -> beans.acts()
                                                    .claims()
                                                    .release(sheet.ref().id()),
                                            desk)),
                            "c"));
        } else {
            hands.add(
                    new Span(beans.studio().name(claim.userId()) + " has it."),
                    new Button("Take over", click -> desk.takeOver(sheet.ref().id())));
        }
        if (now.attempts() > 0) {
            hands.add(new Span(now.attempts() + " of " + Decisions.ENOUGH_ATTEMPTS + " attempts made."));
        }
        if (!now.mail().isEmpty()) {
            hands.add(new Anchor("outbox", now.mail()));
        }
        hands.add(new Span(new ConsentForm(sheet, beans, desk).known()));
        if (sheet.lead().nextStep() != null) {
            hands.add(new Span("Next: " + sheet.lead().nextStep() + "."));
        }
    }

    private Optional<Booked> over(Sheet sheet) {
        Instant now = beans.studio().time().now();
        return sheet.booked().filter(booked -> !booked.startsAt().isAfter(now));
    }

    private void outcome(Sheet sheet) {
        over(sheet).ifPresent(one -> {
            now(
                    "Attended",
                    "a",
                    () -> desk.decided(decisions().outcome(sheet.ref(), one, ConsultationOutcome.ATTENDED)),
                    sheet.isOpen());
            now(
                    "No-show",
                    "x",
                    () -> desk.decided(decisions().outcome(sheet.ref(), one, ConsultationOutcome.MISSED)),
                    true);
        });
    }

    private void verb(String label, String key, Supplier<Ask> form, boolean fits) {
        if (fits) {
            verbs.add(key(new Button(label, click -> ask(form.get())), key));
        }
    }

    private void now(String label, String key, Runnable work, boolean fits) {
        if (fits) {
            verbs.add(key(new Button(label, click -> Trying.to(work, desk)), key));
        }
    }

    private void ask(Ask ask) {
        asked.removeAll();
        asked.add(ask);
        ask.begin();
    }

    static Button key(Button button, String key) {
        Span hint = new Span(key);
        hint.addClassName("key-hint");
        hint.getElement().setAttribute("aria-hidden", "true");
        button.setSuffixComponent(hint);
        button.getElement().setAttribute("data-key", key).setAttribute("aria-keyshortcuts", key);
        return button;
    }

    private Decisions decisions() {
        return beans.acts().decisions();
    }
}
