package studio.hairline.record.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import studio.hairline.record.Photo;
import studio.hairline.record.PhotoMoment;
import studio.hairline.record.PhotoSize;
import studio.hairline.ui.OneChoice;

/** Two photos of a person on top of each other, with a slider between them. */
final class Comparison extends Div {

    @Tag("hairline-compare")
    @JsModule("context://kit.js")
    private static final class Slider extends Component {

        void show(Photo one, Photo other) {
            getElement().setProperty("pictures", line(one) + "\n" + line(other));
        }

        private static String line(Photo photo) {
            return photo.address(PhotoSize.SCREEN) + "\t" + PhotoGrid.words(photo);
        }
    }

    private final Slider slider = new Slider();
    private final OneChoice<Photo> one;
    private final OneChoice<Photo> other;

    /** @param photos at least two, the first taken first; offered are one from before and the latest of the same part */
    Comparison(List<Photo> photos) {
        addClassName("photo-compare");
        Photo before = photos.stream()
                .filter(photo -> photo.label().moment() == PhotoMoment.BEFORE)
                .findFirst()
                .orElse(photos.getFirst());
        one = new OneChoice<>("On the left", photos, PhotoGrid::words, before).onChoice(chosen -> show());
        other = new OneChoice<>("On the right", photos, PhotoGrid::words, latest(photos, before))
                .onChoice(chosen -> show());
        Div choices = new Div(one, other);
        choices.addClassName("form");
        add(new H3("Before and after"), choices, slider);
        show();
    }

    /** @return the latest that is not from before and of the same part; else as near to that as there is one */
    private static Photo latest(List<Photo> photos, Photo before) {
        return photos.stream()
                .filter(photo -> photo.id() != before.id())
                .max(Comparator.comparing((Photo photo) -> photo.label().moment() != PhotoMoment.BEFORE)
                        .thenComparing(photo -> Objects.equals(
                                photo.label().area(), before.label().area()))
                        .thenComparing(Photo.OLDEST_FIRST))
                .orElse(before);
    }

    private void show() {
        slider.show(one.getValue(), other.getValue());
    }
}
