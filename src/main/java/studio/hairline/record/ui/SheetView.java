package studio.hairline.record.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadDetails;
import studio.hairline.people.PersonDetails;
import studio.hairline.record.SheetVersion;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;

/** The consultation sheet of a lead: what was settled, each version with its day, and the same on paper. */
@Route("leads/:leadId([0-9]{1,18})/consultation")
@RolesAllowed({"OWNER", "STAFF"})
class SheetView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final SheetBeans beans;

    SheetView(SheetBeans beans) {
        this.beans = beans;
        addClassNames("page", "record");
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Long.parseLong(event.getRouteParameters().get("leadId").orElse("0")));
    }

    void open(long id) {
        removeAll();
        try {
            show(beans.leads().of(id), beans.sheets().of(id));
        } catch (Refusal unknown) {
            add(new PageHeader("Consultation sheet", ""));
            add(new EmptyState(Glyph.SEARCH, unknown.getMessage(), new Anchor("leads", "All leads")));
        }
    }

    private void show(LeadDetails lead, List<SheetVersion> versions) {
        PersonDetails person = beans.people().details(lead.personId());
        Anchor back = new Anchor("leads/" + lead.ref().id(), "Back to the lead");
        Button print = new Button("Print");
        print.getElement().setAttribute("data-print", true);
        print.setEnabled(!versions.isEmpty());
        add(new PageHeader("Consultation sheet", person.displayName() + " · " + saved(versions), back, print));
        add(new SheetEditor(beans, lead, versions, () -> open(lead.ref().id())));
    }

    private String saved(List<SheetVersion> versions) {
        if (versions.isEmpty()) {
            return "not saved yet";
        }
        SheetVersion last = versions.getFirst();
        return "version " + last.number() + ", saved " + beans.record().said(last.at(), last.by());
    }

    @Override
    public String getPageTitle() {
        return "Consultation sheet · Hairline";
    }
}
