package studio.hairline.leads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.QuickEntry;

/** The way to write down an inquiry, from every page and by its own address {@code leads?new}. */
@SpringComponent
class InquiryEntry implements QuickEntry {

    private final InquiryDesk desk;

    InquiryEntry(InquiryDesk desk) {
        this.desk = desk;
    }

    @Override
    public Component button() {
        Button button = new Button("New inquiry", Glyph.PLUS.create(), click -> open(UI.getCurrentOrThrow()));
        button.addClassName("quick-entry");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** A list that lies behind it shows what is new once it is closed. */
    void open(UI ui) {
        NewInquiry dialog = new NewInquiry(desk, () -> {
            if (ui.getCurrentView() instanceof LeadsView) {
                ui.navigate(LeadsView.class);
            }
        });
        dialog.open();
    }
}
