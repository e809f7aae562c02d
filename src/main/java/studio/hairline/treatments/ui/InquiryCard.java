package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What they wrote, and what stands below it. */
final class InquiryCard extends Section {

    InquiryCard(String words, Component... below) {
        Paragraph message = new Paragraph(words.isBlank() ? "No message came with it." : words);
        message.addClassName("said");
        message.setClassName("soft", words.isBlank());
        add(new H2("Inquiry"), message);
        add(below);
        addClassNames("section", "card");
    }
}
