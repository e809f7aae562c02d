package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.LooksBack;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Say;
import studio.hairline.ui.Url;

/** One lead: who, what it is, where it stands, what can be done, and everything that happened. */
@Route("leads")
@RolesAllowed({"OWNER", "STAFF"})
class LeadView extends Main implements HasUrlParameter<Long>, HasDynamicTitle, LooksBack {

    private static final int ENTRIES = 100;

    private final LeadSheets sheets;
    private final LeadDesk desk;
    private final LeadSheetsThen then;
    private @Nullable KnownOn known;
    private long leadId;
    private int entries = ENTRIES;
    private String title = "Lead";
    private NoteCard notes = new NoteCard(text -> {});
    private @Nullable LeadActions actions;

    LeadView(LeadSheets sheets, LeadDesk desk, LeadSheetsThen then) {
        this.sheets = sheets;
        this.desk = desk;
        this.then = then;
        addClassNames("page", "record");
        setId("content");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        open(id, KnownOn.of(Url.of(event.getLocation()), today()).orElse(null));
    }

    void open(long id) {
        open(id, null);
    }

    /** @param on null as it stands now */
    void open(long id, @Nullable KnownOn on) {
        leadId = id;
        known = on;
        entries = ENTRIES;
        notes = new NoteCard(this::note);
        show();
    }

    private void show() {
        removeAll();
        KnownOn on = known;
        try {
            if (on == null) {
                show(sheets.of(leadId, entries));
            } else {
                look(on);
            }
        } catch (Refusal unknown) {
            add(new PageHeader("Lead", ""));
            add(new EmptyState(Glyph.SEARCH, unknown.getMessage(), new Anchor("leads", "All leads")));
        }
    }

    private void look(KnownOn on) {
        LocalDate day = on.day();
        if (day == null) {
            title = "Lead";
            add(new PageHeader(title, "", choice(null)), KnownOnNote.refused(on.problem(), path()));
            return;
        }
        try {
            LeadSheet sheet = then.of(leadId, day, entries);
            title = sheet.person().displayName();
            add(
                    new PageHeader(title, "", choice(day)),
                    KnownOnNote.of(day, "Names, contact and healing gaps are those of today.", path())
                            .leavingOut(sheet.leftOut()),
                    new LeadPast(sheet),
                    older(sheet));
        } catch (Refusal unknown) {
            title = "Lead";
            add(new PageHeader(title, "", choice(day)), KnownOnNote.of(day, unknown.getMessage(), path()));
        }
    }

    private KnownOnChoice choice(@Nullable LocalDate day) {
        return new KnownOnChoice(Url.EMPTY, path(), today(), day);
    }

    private String path() {
        return "leads/" + leadId;
    }

    private LocalDate today() {
        return then.studio().time().today();
    }

    private void show(LeadSheet sheet) {
        title = sheet.person().displayName();
        Acts acts = desk.acts(sheet, this::told);
        LeadActions verbs = new LeadActions(Offer.of(sheet), verb -> desk.ask(verb, acts));
        actions = verbs;
        add(
                new PageHeader(title, "", choice(null)),
                new LeadHead(sheet),
                new FlagStrip(sheet.flags(), desk.flags(sheet, this::told), sheet.words()),
                columns(sheet, acts, verbs),
                new Timeline(sheet.entries(), sheet.words()),
                older(sheet));
    }

    private Div columns(LeadSheet sheet, Acts acts, LeadActions verbs) {
        Div main = new Div(
                new InquiryCard(sheet.lead().message(), verbs),
                new ConsultationCard(sheet, new ConsultationActs(acts)),
                new PlanCard(sheet, new SessionActs(acts)),
                new QuoteCard(sheet, new QuoteActs(acts)),
                new MoneyCard(sheet, new LedgerActs(acts)),
                notes);
        main.addClassName("record-main");
        Div columns = new Div(main, new LeadFacts(sheet));
        columns.addClassName("two-columns");
        return columns;
    }

    private Component older(LeadSheet sheet) {
        Button older = new Button("Show what happened earlier", click -> {
            entries += ENTRIES;
            show();
        });
        older.setVisible(sheet.entries().size() == entries);
        return older;
    }

    private void note(String text) {
        desk.note(leadId, text);
        told(Outcome.of("Note added."));
    }

    private void told(Outcome outcome) {
        show();
        if (actions != null) {
            actions.focus();
        }
        Runnable undo = outcome.undo();
        if (undo == null) {
            Say.done(outcome.sentence());
        } else {
            Say.done(outcome.sentence(), "Undo", () -> undo(undo));
        }
    }

    private void undo(Runnable undo) {
        try {
            undo.run();
            told(Outcome.of("Put back."));
        } catch (Refusal refusal) {
            show();
            Say.refused(refusal.getMessage());
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Hairline";
    }
}
