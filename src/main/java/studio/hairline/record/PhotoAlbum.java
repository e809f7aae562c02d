package studio.hairline.record;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.people.Survivors;

/** Puts photos into a record and takes them out, each in one transaction with what the history says of it. */
@Component
class PhotoAlbum {

    private final PhotoRows rows;
    private final PhotoConsents consents;
    private final Survivors survivors;
    private final RecordBook book;

    PhotoAlbum(PhotoRows rows, PhotoConsents consents, Survivors survivors, RecordBook book) {
        this.rows = rows;
        this.consents = consents;
        this.survivors = survivors;
        this.book = book;
    }

    /** Nobody withdraws between the question and the answer: both hold the person. */
    @Transactional
    public Photo keep(long person, PhotoLabel label, Developed developed) {
        long personId = survivors.hold(person);
        mustBeAgreed(personId);
        PhotoLabel dated = label.on(day(label, developed));
        Photo photo = new Photo(0, personId, dated, book.now(), book.me());
        long id = rows.add(photo, developed);
        book.tell(personId, EventKind.PHOTO_KEPT, dated.fields());
        return new Photo(id, personId, dated, photo.addedAt(), photo.addedBy());
    }

    void mustBeAgreed(long personId) {
        if (!consents.isGiven(personId, Purpose.RECORD)) {
            throw new Refusal(
                    "Photos are kept only with consent for the record. Write down that they gave it, then send"
                            + " the photo again.");
        }
    }

    /** A camera whose clock runs ahead does not say the day. */
    private LocalDate day(PhotoLabel label, Developed developed) {
        LocalDate camera = developed.day();
        return past(Optional.ofNullable(label.day())
                .or(() -> Optional.ofNullable(camera).filter(said -> !said.isAfter(book.today())))
                .orElse(book.today()));
    }

    private LocalDate past(LocalDate day) {
        if (day.isAfter(book.today())) {
            throw new Refusal("This day lies in the future: check when the photo was taken.");
        }
        return day;
    }

    @Transactional
    public void label(long id, PhotoLabel label) {
        Photo photo = rows.photo(id).orElseThrow(PhotoAlbum::gone);
        PhotoLabel dated = label.on(past(Optional.ofNullable(label.day()).orElse(photo.day())));
        if (!dated.equals(photo.label())) {
            rows.label(id, dated);
            book.tell(photo.personId(), EventKind.PHOTO_LABELLED, dated.fields());
        }
    }

    @Transactional
    public void remove(long id) {
        Photo photo = rows.photo(id).orElseThrow(PhotoAlbum::gone);
        rows.remove(id, book.now());
        book.tell(photo.personId(), EventKind.PHOTO_REMOVED, photo.label().fields());
    }

    @Transactional
    public void restore(long id) {
        if (!rows.remove(id, null)) {
            throw new Refusal("This photo is back already, or erased for good.");
        }
        rows.photo(id)
                .ifPresent(photo -> book.tell(
                        photo.personId(),
                        EventKind.UNDONE,
                        Map.of("about", "Photo removed: " + photo.label().words())));
    }

    private static Refusal gone() {
        return new Refusal("This photo is not shown any more. Open the page again to see how it stands.");
    }
}
