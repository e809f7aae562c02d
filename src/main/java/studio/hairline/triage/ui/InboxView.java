package studio.hairline.triage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.triage.Decided;
import studio.hairline.triage.InboxItem;
import studio.hairline.triage.InboxQueue;
import studio.hairline.triage.LeakWeek;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.LooksBack;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Say;
import studio.hairline.ui.Url;

/** Everything that waits for us, what was said, and what is decided: all by keyboard, and by one thumb. */
@Route("inbox")
@PageTitle("Inbox · Hairline")
@Menu(title = "Inbox", order = 1, icon = "inbox")
@RolesAllowed({"OWNER", "STAFF"})
class InboxView extends Main implements BeforeEnterObserver, Desk, LooksBack {

    private final InboxBeans beans;
    private final String viewer = UUID.randomUUID().toString();
    private final KnownOnChoice choice;
    private final PageHeader header;
    private final QueuePane queuePane;
    private final ConversationPane conversation;
    private final DecisionPane decision;
    private final UndoBar undo;
    private final Div urgent = new Div();
    private final Div panes = new Div();
    private final InboxPast past;
    private Asked asked = new Asked(null, null, 50);
    private List<InboxItem> shown = List.of();
    private @Nullable Live live;

    InboxView(InboxBeans beans) {
        this.beans = beans;
        choice = new KnownOnChoice(Url.EMPTY, "inbox", beans.studio().time().today(), null);
        header = new PageHeader("Inbox", "", choice);
        queuePane = new QueuePane(beans.studio());
        conversation = new ConversationPane(beans.studio());
        decision = new DecisionPane(beans, this);
        undo = new UndoBar(beans, this, this::leave);
        urgent.addClassName("urgent-notes");
        addClassNames("page", "inbox");
        setId("content");
        past = new InboxPast(beans.queues(), beans.studio());
        panes.add(queuePane, conversation, decision);
        panes.addClassName("inbox-panes");
        add(header, past, urgent, undo, panes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Url url = Url.of(event.getLocation());
        Asked what = Asked.read(url);
        KnownOn.of(url, beans.studio().time().today()).ifPresentOrElse(known -> look(what, known), () -> open(what));
    }

    /** Nothing can be done in it, and nothing in it changes. */
    void look(Asked what, KnownOn known) {
        begin(what, known);
        asked = asked.open(null);
        header.say(past.show(what, known));
    }

    private void begin(Asked what, @Nullable KnownOn known) {
        choice.ask(what.open(null).url(), beans.studio().time().today(), known == null ? null : known.day());
        past.removeAll();
        past.setVisible(known != null);
        Stream.of(urgent, undo, panes).forEach(part -> part.setVisible(known == null));
        setClassName("with-item", false);
    }

    void open(Asked what) {
        begin(what, null);
        asked = what;
        Long item = what.item();
        if (item != null) {
            beans.queues().viewers().look(viewer, item);
        }
        queue();
        one();
    }

    /** What others did is shown; what is being typed stays. */
    void refresh() {
        if (!past.isVisible()) {
            queue();
            if (!decision.isAsking()) {
                one();
            }
        }
    }

    private void queue() {
        InboxQueue queue = beans.queues().inbox().queue(asked.only(), asked.most(), viewer);
        shown = queue.items();
        queuePane.show(queue, asked);
        header.say(queuePane.words(queue, "wait") + " · as of " + beans.studio().moment(queue.asOf()));
        urgent.removeAll();
        urgent.add(beans.queues().urgent().all());
        undo.show();
    }

    private void one() {
        Long item = asked.item();
        setClassName("with-item", item != null);
        conversation.setVisible(item != null);
        if (item == null) {
            decision.showNothing();
            return;
        }
        try {
            Sheet sheet = Sheet.of(item, beans);
            InboxItem place = QueuePane.find(shown, asked.item());
            conversation.show(sheet, place, asked);
            decision.show(sheet, place);
            decision.begin(asked.errand().mend());
            asked = asked.begun();
        } catch (Refusal unknown) {
            asked = asked.open(null);
            one();
        }
    }

    /** Goes on to the next one when this one waits no more. */
    @Override
    public void decided(Decided what) {
        int at = QueuePane.indexOf(shown, asked.item());
        Long next = at >= 0 && at + 1 < shown.size() ? (Long) shown.get(at + 1).leadId() : null;
        Long before = asked.item();
        queue();
        boolean waits = QueuePane.indexOf(shown, before) >= 0;
        Say.done(what.sentence());
        LeakWeek leaks = asked.errand().week();
        if (leaks != null) {
            Url.open(LeaksView.address(leaks));
        } else if (waits || at < 0) {
            one();
        } else {
            Url.open(asked.open(next).address());
        }
    }

    @Override
    public void leave() {
        queue();
        one();
    }

    @Override
    public void takeOver(long leadId) {
        Trying.to(() -> beans.acts().claims().takeOver(leadId), this);
        leave();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        Live begun = new Live(beans.queues(), ui, beans.studio().acting().kept(this::sign));
        begun.begin(ui);
        live = begun;
    }

    private void sign() {
        Long item = asked.item();
        if (item != null) {
            beans.queues().viewers().renew(viewer);
        }
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        Live begun = live;
        if (begun != null) {
            begun.end(detached.getUI());
        }
        if (beans.queues().viewers().isOpen()) {
            beans.queues().viewers().leave(viewer);
        }
    }
}
