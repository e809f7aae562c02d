package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Say;

/** One lead: who, what it is, where it stands, what can be done, and everything that happened. */
@Route("leads")
@RolesAllowed({"OWNER", "STAFF"})
class LeadView extends Main implements HasUrlParameter<Long>, HasDynamicTitle {

    private static final int ENTRIES = 100;

    private final LeadSheets sheets;
    private final LeadDesk desk;
    private long leadId;
    private int entries = ENTRIES;
    private String title = "Lead";
    private NoteCard notes = new NoteCard(text -> {});
    private @Nullable LeadActions actions;

    LeadView(LeadSheets sheets, LeadDesk desk) {
        this.sheets = sheets;
        this.desk = desk;
        addClassNames("page", "record");
        setId("content");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        open(id);
    }

    void open(long id) {
        leadId = id;
        entries = ENTRIES;
        notes = new NoteCard(this::note);
        show();
    }

    private void show() {
        removeAll();
        try {
            show(sheets.of(leadId, entries));
        } catch (Refusal unknown) {
            add(new PageHeader("Lead", ""));
            add(new EmptyState(Glyph.SEARCH, unknown.getMessage(), new Anchor("leads", "All leads")));
        }
    }

    private void show(LeadSheet sheet) {
        title = sheet.person().displayName();
        Acts acts = desk.acts(sheet, this::told);
        LeadActions verbs = new LeadActions(Offer.of(sheet), verb -> desk.ask(verb, acts));
        actions = verbs;
        add(
                new PageHeader(title, ""),
                new LeadHead(sheet),
                new FlagStrip(sheet.flags(), desk.flags(sheet, this::told), sheet.words()),
                columns(sheet, acts, verbs),
                new Timeline(sheet.entries(), sheet.words()),
                older(sheet));
    }

    private Div columns(LeadSheet sheet, Acts acts, LeadActions verbs) {
        Div main = new Div(
                inquiry(sheet, verbs),
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

    private static Section inquiry(LeadSheet sheet, LeadActions verbs) {
        Paragraph message = new Paragraph(
                sheet.lead().message().isBlank()
                        ? "No message came with it."
                        : sheet.lead().message());
        message.addClassName("said");
        message.setClassName("soft", sheet.lead().message().isBlank());
        Section section = new Section(new H2("Inquiry"), message, verbs);
        section.addClassNames("section", "card");
        return section;
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
