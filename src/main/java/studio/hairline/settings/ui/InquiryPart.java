package studio.hairline.settings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Stream;
import studio.hairline.intake.Embedding;
import studio.hairline.leads.Source;
import studio.hairline.ui.Say;

/** The studio's inquiry page: its address, its QR code, and the websites that may show it inside their own. */
final class InquiryPart {

    private static final String SNIPPET = "<iframe src=\"%s/inquire?embed=1\" title=\"Write to us\""
            + " width=\"100%%\" height=\"1400\" style=\"border:0\"></iframe>";

    private final Embedding embedding;
    private final TextArea origins = new TextArea("Websites that may show it, one to a line");
    private final TextArea snippet = new TextArea("To paste into your website");
    private final Select<Source> source = new Select<>();
    private final Div code = new Div();
    private String root = "";

    InquiryPart(SettingsBeans beans) {
        embedding = beans.embedding();
        origins.setPlaceholder("https://www.example.com");
        origins.setValue(String.join("\n", embedding.origins()));
        origins.addClassName("wide");
        snippet.setReadOnly(true);
        snippet.addClassName("wide");
        source.setLabel("Where they hear of you");
        source.setItems(Source.values());
        source.setItemLabelGenerator(Source::label);
        source.setValue(Source.WEBSITE);
        source.addValueChangeListener(change -> show());
        code.addClassNames("wide", "inquiry-code");
        code.addAttachListener(attached -> UI.getCurrent().getPage().fetchCurrentURL(url -> {
            root = url.getProtocol() + "://" + url.getAuthority();
            show();
        }));
    }

    FormCard card() {
        return new FormCard(
                        "Inquiry page",
                        "Anybody can write to you there, in English and Spanish. Hang its code up in the studio, or"
                                + " show it inside your website.")
                .with(source, code, origins, snippet)
                .button("Save", this::save);
    }

    private void save() {
        embedding.allow(origins.getValue());
        origins.setValue(String.join("\n", embedding.origins()));
        Say.done("Saved.");
    }

    /** The code leads to the page with the source chosen already, so that a poster counts for itself. */
    private void show() {
        String query = source.getValue() == Source.WEBSITE
                ? ""
                : "?source=" + source.getValue().name();
        String picture = "settings/inquiry-code.svg" + query;
        Image image = new Image(picture, "QR code of the inquiry page");
        Anchor page = new Anchor(root + "/inquire" + query, root + "/inquire" + query);
        page.setTarget("_blank");
        Div links = new Div(
                new Paragraph(page),
                new Paragraph(Stream.of("svg", "png")
                        .map(kind -> download(kind, query))
                        .toArray(Anchor[]::new)));
        code.removeAll();
        code.add(image, links);
        snippet.setValue(SNIPPET.formatted(root));
    }

    private static Anchor download(String kind, String query) {
        Anchor link = new Anchor(
                "settings/inquiry-code." + kind + query, "Code as " + kind.toUpperCase(java.util.Locale.ROOT));
        link.getElement().setAttribute("download", "inquiry-code." + kind);
        link.setRouterIgnore(true);
        return link;
    }
}
