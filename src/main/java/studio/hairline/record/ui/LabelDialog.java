package studio.hairline.record.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import studio.hairline.history.Refusal;
import studio.hairline.record.Photo;
import studio.hairline.ui.Say;

/** Says anew what a photo shows. */
final class LabelDialog extends Dialog {

    LabelDialog(RecordBeans beans, Photo photo, Runnable done) {
        setHeaderTitle("Label the photo");
        LabelFields fields = new LabelFields(beans.time().today()).show(photo.label());
        Paragraph problem = new Paragraph();
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        add(fields, problem);
        Button save = new Button("Save", click -> {
            try {
                beans.photos().label(photo.id(), fields.label());
                close();
                done.run();
                Say.done("Saved.");
            } catch (Refusal refused) {
                problem.setText(refused.getMessage());
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }
}
