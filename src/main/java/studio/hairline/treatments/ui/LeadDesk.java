package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import studio.hairline.history.Entry;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Stage;
import studio.hairline.leads.Standing;
import studio.hairline.leads.Terms;
import studio.hairline.leads.Triage;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.Users;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;

/** What one can do with a lead now, and what was done. */
@SpringComponent
class LeadDesk {

    private static final int TIMELINE = 50;

    private final Leads leads;
    private final History history;
    private final StudioTime time;
    private final Users users;
    private final CurrentUser user;

    LeadDesk(Leads leads, History history, StudioTime time, Users users, CurrentUser user) {
        this.leads = leads;
        this.history = history;
        this.time = time;
        this.users = users;
        this.user = user;
    }

    Component verbs(LeadDetails lead, Runnable done) {
        LeadRef ref = lead.ref();
        Div verbs = new Div();
        verbs.addClassName("filter-fields");
        if (lead.standing() != Standing.GENUINE) {
            verbs.add(button("Bring back", done, () -> leads.restore(ref)));
            return verbs;
        }
        if (lead.answer() == null) {
            verbs.add(button("Record first response", done, () -> leads.answer(ref, time.now())));
        }
        if (lead.stage() == Stage.LOST) {
            verbs.add(button("Reopen", done, () -> leads.reopen(ref)));
        }
        if (lead.stage().isOpen()) {
            triage(verbs, lead, done);
            convert(verbs, ref, done);
            choose(
                    verbs,
                    "Lose, because",
                    List.of(LostReason.values()),
                    LostReason::label,
                    reason -> act(done, () -> leads.lose(ref, reason, time.now())));
            choose(
                    verbs,
                    "Set aside as",
                    List.of(Standing.SPAM, Standing.TEST, Standing.DUPLICATE),
                    Standing::label,
                    as -> act(done, () -> leads.setAside(ref, as)));
        }
        return verbs;
    }

    private void triage(Div verbs, LeadDetails lead, Runnable done) {
        choose(
                verbs,
                "Triage as",
                List.of(Category.values()),
                Category::label,
                category -> act(done, () -> {
                    String grade = category == lead.category() ? lead.grade() : null;
                    Long assignee = lead.assigneeId() == null ? user.id() : lead.assigneeId();
                    leads.triage(lead.ref(), new Triage(category, grade, assignee), time.now());
                }));
    }

    private void convert(Div verbs, LeadRef ref, Runnable done) {
        IntegerField sessions = new IntegerField("Sessions");
        sessions.setValue(3);
        BigDecimalField price = new BigDecimalField("Price");
        BigDecimalField deposit = new BigDecimalField("Deposit paid");
        verbs.add(sessions, price, deposit, button("Convert", done, () -> {
            if (price.isEmpty() || deposit.isEmpty() || sessions.isEmpty()) {
                throw new Refusal("Enter the number of sessions, the price and the deposit that was paid.");
            }
            leads.convert(ref, new Terms(sessions.getValue(), cents(price), cents(deposit)), time.now());
        }));
    }

    private static long cents(BigDecimalField field) {
        try {
            return field.getValue().multiply(BigDecimal.valueOf(100)).longValueExact();
        } catch (ArithmeticException tooFine) {
            throw new Refusal(field.getLabel() + ": give whole cents.");
        }
    }

    private static <T> void choose(
            Div verbs, String label, List<T> items, Function<T, String> words, java.util.function.Consumer<T> chosen) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(words::apply);
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getValue());
            }
        });
        verbs.add(select);
    }

    private static Button button(String label, Runnable done, Runnable verb) {
        Button button = new Button(label, click -> act(done, verb));
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        return button;
    }

    private static void act(Runnable done, Runnable verb) {
        try {
            verb.run();
            done.run();
        } catch (Refusal refused) {
            Say.refused(refused.getMessage());
        }
    }

    Section timeline(long leadId) {
        Map<Long, String> names = users.names();
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        history.ofLead(leadId, TIMELINE).forEach(entry -> list.add(new ListItem(words(entry, names))));
        return new Section(new H2("What happened"), list);
    }

    private String words(Entry entry, Map<Long, String> names) {
        String who = entry.actorId() == null ? "Hairline" : names.getOrDefault(entry.actorId(), "Somebody");
        String note = entry.happening().change().after().getOrDefault("note", "");
        return Formats.instant(entry.happening().happenedAt(), time.zone()) + " · "
                + entry.happening().kind().words() + " · " + who + (note.isEmpty() ? "" : ": " + note);
    }
}
