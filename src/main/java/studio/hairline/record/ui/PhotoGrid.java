package studio.hairline.record.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import studio.hairline.record.Photo;
import studio.hairline.record.PhotoSize;
import studio.hairline.ui.Formats;

/** Small pictures, the first taken first, each with what it shows and what can be done with it. */
final class PhotoGrid extends UnorderedList {

    private Consumer<Photo> label = photo -> {};
    private Consumer<Photo> remove = photo -> {};

    PhotoGrid(List<Photo> photos) {
        addClassName("photo-grid");
        photos.forEach(photo -> add(item(photo)));
    }

    void onLabel(Consumer<Photo> listener) {
        label = listener;
    }

    void onRemove(Consumer<Photo> listener) {
        remove = listener;
    }

    private ListItem item(Photo photo) {
        Span day = new Span(Formats.day(photo.day()));
        day.addClassName("soft");
        Div words = new Div(new Span(photo.label().words()), day);
        words.addClassName("photo-words");
        Button edit = button("Label", photo);
        edit.addClickListener(click -> label.accept(photo));
        Button away = button("Remove", photo);
        away.addClickListener(click -> remove.accept(photo));
        Div acts = new Div(edit, away);
        acts.addClassName("button-row");
        return new ListItem(picture(photo), words, acts);
    }

    /** It opens as large as it is kept, in a tab of its own. */
    static Component picture(Photo photo) {
        String words = words(photo);
        Image small = new Image(photo.address(PhotoSize.THUMB), words);
        small.getElement().setAttribute("loading", "lazy");
        Anchor whole = new Anchor(photo.address(PhotoSize.WHOLE), small);
        whole.setTarget("_blank");
        whole.setRouterIgnore(true);
        whole.getElement().setAttribute("aria-label", "Open: " + words);
        return whole;
    }

    static String words(Photo photo) {
        return photo.label().words() + ", " + Formats.day(photo.day());
    }

    private static Button button(String verb, Photo photo) {
        Button button = new Button(verb);
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(verb + ": " + words(photo));
        return button;
    }
}
