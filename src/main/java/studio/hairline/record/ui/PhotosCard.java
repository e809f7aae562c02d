package studio.hairline.record.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import studio.hairline.history.Refusal;
import studio.hairline.record.Photo;
import studio.hairline.record.PhotoConsent;
import studio.hairline.record.Purpose;
import studio.hairline.ui.PartCard;
import studio.hairline.ui.Say;

/** The photos of a person: sent, looked at beside each other, labelled and removed. */
final class PhotosCard extends PartCard {

    private final RecordBeans beans;
    private final long personId;
    private final LabelFields labels;
    private final Div uses = new Div();
    private final Div shown = new Div();
    private final Div sending = new Div();
    private final PhotoWatch watch;

    PhotosCard(RecordBeans beans, long personId) {
        super("Photos", "photos-heading");
        this.beans = beans;
        this.personId = personId;
        labels = new LabelFields(beans.time().today());
        watch = new PhotoWatch(this, this::seen, this::show);
        uses.addClassName("photo-uses");
        shown.addClassName("photos");
        sending.addClassName("photo-sending");
        sending.add(labels, new PhotoDrop(this::receive));
        add(uses, shown, sending);
        show();
    }

    /** What else they may be used for, a link to all photos that may. */
    private static Anchor use(Purpose purpose) {
        Anchor all = new Anchor(PhotosView.address(purpose), purpose.label());
        all.addClassNames("tag", "good");
        all.getElement().setAttribute("aria-label", "May be used: " + purpose.label());
        return all;
    }

    /** Keeps a photo as the fields say it, and tells why not. */
    void receive(byte[] sent) {
        try {
            Photo kept = beans.photos().keep(personId, labels.label(), sent);
            show();
            Say.done(
                    "Photo kept: " + kept.label().words() + ".",
                    "Undo",
                    () -> act(() -> beans.photos().remove(kept.id())));
        } catch (Refusal refused) {
            Say.refused(refused.getMessage());
        }
    }

    private void show() {
        PhotoWatch.Seen now = seen();
        watch.saw(now);
        boolean agreed = now.agreed().contains(Purpose.RECORD);
        uses.removeAll();
        now.agreed().stream()
                .filter(purpose -> purpose != Purpose.RECORD)
                .sorted()
                .forEach(purpose -> uses.add(use(purpose)));
        sending.setVisible(agreed);
        shown.removeAll();
        if (!agreed) {
            shown.add(
                    soft(
                            "Photos are kept only with consent for the record. Write it down under “Consent to photos” on their page."));
        } else if (now.photos().isEmpty()) {
            shown.add(soft("No photo yet. Add one from before, so that there is something to compare with."));
        } else {
            show(now.photos());
        }
    }

    private void show(List<Photo> photos) {
        PhotoGrid grid = new PhotoGrid(photos);
        grid.onLabel(photo -> new LabelDialog(beans, photo, this::show).open());
        grid.onRemove(this::remove);
        shown.add(grid);
        if (photos.size() > 1) {
            shown.add(new Comparison(photos));
        }
    }

    private PhotoWatch.Seen seen() {
        Set<Purpose> agreed = beans.consents().of(personId).values().stream()
                .filter(PhotoConsent::given)
                .map(PhotoConsent::purpose)
                .collect(Collectors.toSet());
        return new PhotoWatch.Seen(agreed, beans.photos().ofPerson(personId));
    }

    /** For whoever has the page open elsewhere. */
    PhotoWatch watch() {
        return watch;
    }

    private void remove(Photo photo) {
        if (act(() -> beans.photos().remove(photo.id()))) {
            Say.done("Photo removed.", "Undo", () -> act(() -> beans.photos().restore(photo.id())));
        }
    }

    /** @return whether it was done */
    private boolean act(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal refused) {
            Say.refused(refused.getMessage());
            return false;
        } finally {
            show();
        }
    }
}
