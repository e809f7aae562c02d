package studio.hairline.care.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import studio.hairline.history.Refusal;
import studio.hairline.people.Certificate;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;

/** What was done when somebody was erased, to read and to hand over. */
@Route("erasures/:number([0-9]{1,18})")
@PageTitle("Certificate of erasure · Hairline")
@RolesAllowed("OWNER")
class CertificateView extends Main implements BeforeEnterObserver {

    private final ErasureBeans beans;

    CertificateView(ErasureBeans beans) {
        this.beans = beans;
        addClassName("page");
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("number").orElse(0L));
    }

    void show(long number) {
        removeAll();
        try {
            show(beans.erasures().certificate(number));
        } catch (Refusal unknown) {
            add(new PageHeader("No certificate", ""));
            add(new EmptyState(Glyph.SEARCH, unknown.getMessage(), new Anchor("leads", "All leads")));
        }
    }

    private void show(Certificate certificate) {
        String title = beans.words().title(certificate);
        add(new PageHeader(title, "It says nothing about the person", pdf(certificate)));
        add(list("What was done", beans.words().facts(certificate)));
        add(new ErasureTable("Place by place", certificate.lines(), true));
        add(list("What stays", beans.words().kept(certificate)));
    }

    private Anchor pdf(Certificate certificate) {
        DownloadHandler handler = event -> {
            event.setFileName("erasure-" + certificate.number() + ".pdf");
            event.setContentType("application/pdf");
            beans.pdf().write(certificate, event.getOutputStream());
        };
        Anchor link = new Anchor(handler, "Download as PDF");
        link.addClassName("import-download");
        return link;
    }

    private static Section list(String title, List<String> sentences) {
        Section section = new Section(
                new H2(title),
                new UnorderedList(sentences.stream().map(ListItem::new).toArray(ListItem[]::new)));
        section.addClassNames("section", "card");
        return section;
    }
}
