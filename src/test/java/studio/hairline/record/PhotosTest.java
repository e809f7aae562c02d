package studio.hairline.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import studio.hairline.duplicates.MergeUndo;
import studio.hairline.duplicates.Merges;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.people.PersonDetails;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class PhotosTest {

    private static final byte[] SENT = SomePhotos.jpeg(64, 32, 1);
    private static final PhotoLabel BEFORE = new PhotoLabel(null, PhotoMoment.BEFORE, null, ScalpArea.CROWN);

    @Autowired
    Photos photos;

    @Autowired
    PhotoConsents consents;

    @Autowired
    PhotoErasing erasing;

    @Autowired
    People people;

    @Autowired
    History history;

    @Autowired
    TestStudio studio;

    private long ana;

    @BeforeEach
    void somebody() {
        ana = people.add(Contact.of("Ana Lopez", "ana@example.com", null), null).id();
    }

    @Test
    void noPhotoIsKeptWithoutConsentForTheRecord() {
        assertRefused(() -> photos.keep(ana, BEFORE, SENT), "only with consent for the record");
        assertThat(count("photos")).isZero();
    }

    @Test
    void aPhotoIsKeptWithTheDayTheCameraSaysAndServedInEverySize() {
        agree(Purpose.RECORD);
        Photo kept = photos.keep(ana, BEFORE, SENT);

        assertThat(photos.ofPerson(ana)).containsExactly(kept);
        assertThat(kept.day()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(kept.label().words()).isEqualTo("Before · Crown");
        for (PhotoSize size : PhotoSize.values()) {
            assertThat(photos.image(kept.id(), size))
                    .get()
                    .satisfies(picture -> assertThat(picture).startsWith(0xFF, 0xD8));
        }
        assertThat(last()).isEqualTo(EventKind.PHOTO_KEPT);
    }

    @Test
    void aDayToComeAndASessionWithoutNumberAreRefused() {
        agree(Purpose.RECORD);
        LocalDate tomorrow = LocalDate.of(2026, 6, 18);
        assertRefused(() -> photos.keep(ana, new PhotoLabel(tomorrow, PhotoMoment.HEALED, null, null), SENT), "future");
        assertRefused(() -> new PhotoLabel(null, PhotoMoment.AFTER_SESSION, null, null), "After which session");
    }

    @Test
    void withdrawingTheRecordHidesEveryPhotoAtOnceAndErasesThemAfterThirtyDays() {
        agree(Purpose.RECORD);
        agree(Purpose.WEBSITE);
        long id = photos.keep(ana, BEFORE, SENT).id();
        assertThat(photos.usableFor(Purpose.WEBSITE)).hasSize(1);

        consents.withdraw(ana, Purpose.RECORD, "By phone");
        assertThat(photos.ofPerson(ana)).isEmpty();
        assertThat(photos.image(id, PhotoSize.THUMB)).isEmpty();
        assertThat(photos.usableFor(Purpose.WEBSITE)).isEmpty();
        assertThat(consents.of(ana).values()).noneMatch(PhotoConsent::given);

        studio.clock().advance(Duration.ofDays(29));
        erasing.nightly();
        assertThat(count("photos")).isOne();
        studio.clock().advance(Duration.ofDays(2));
        erasing.nightly();
        assertThat(count("photo_images")).isZero();
        assertThat(last()).isEqualTo(EventKind.PHOTOS_ERASED);
    }

    @Test
    void consentGivenAgainBringsTheRecordBackButNotTheWebsite() {
        agree(Purpose.RECORD);
        agree(Purpose.WEBSITE);
        photos.keep(ana, BEFORE, SENT);
        consents.withdraw(ana, Purpose.RECORD, "By phone");

        agree(Purpose.RECORD);
        studio.clock().advance(Duration.ofDays(60));
        erasing.nightly();
        assertThat(photos.ofPerson(ana)).hasSize(1);
        assertThat(photos.usableFor(Purpose.WEBSITE)).isEmpty();
    }

    @Test
    void withdrawingTheWebsiteLeavesTheRecord() {
        agree(Purpose.RECORD);
        agree(Purpose.WEBSITE);
        photos.keep(ana, BEFORE, SENT);
        consents.withdraw(ana, Purpose.WEBSITE, "By e-mail");

        assertThat(photos.ofPerson(ana)).hasSize(1);
        assertThat(photos.usableFor(Purpose.WEBSITE)).isEmpty();
        assertRefused(() -> consents.withdraw(ana, Purpose.WEBSITE, "Again"), "withdrawn already");
    }

    @Test
    void consentNeedsItsWordsAndTheRecordFirst() {
        assertRefused(() -> consents.give(ana, Purpose.RECORD, " "), "the words they agreed to");
        assertRefused(() -> agree(Purpose.SOCIAL), "First they agree");
    }

    @Test
    void aRemovedPhotoIsGoneAtOnceComesBackWhenAskedAndIsErasedWhenNobodyAsks() {
        agree(Purpose.RECORD);
        long id = photos.keep(ana, BEFORE, SENT).id();
        photos.remove(id);
        assertThat(photos.image(id, PhotoSize.SCREEN)).isEmpty();
        assertRefused(() -> photos.remove(id), "not shown any more");

        photos.restore(id);
        assertThat(photos.ofPerson(ana)).hasSize(1);
        assertRefused(() -> photos.restore(id), "back already");

        photos.remove(id);
        studio.clock().advance(Duration.ofDays(31));
        erasing.nightly();
        assertThat(count("photos")).isZero();
    }

    @Test
    void aLabelIsCorrected() {
        agree(Purpose.RECORD);
        Photo kept = photos.keep(ana, BEFORE, SENT);
        photos.label(kept.id(), new PhotoLabel(null, PhotoMoment.AFTER_SESSION, 2, null));

        assertThat(photos.ofPerson(ana)).singleElement().satisfies(photo -> {
            assertThat(photo.label().words()).isEqualTo("After session 2");
            assertThat(photo.day()).isEqualTo(kept.day());
        });
    }

    @Test
    void photosMoveWithTheirPersonAndBack(@Autowired Merges merges, @Autowired MergeUndo undo) {
        agree(Purpose.RECORD);
        long id = photos.keep(ana, BEFORE, SENT).id();
        PersonDetails other = people.add(Contact.of("Anna Lopez", null, "(512) 555-0134"), null);
        merges.merge(other, people.details(ana), other.contact());
        assertThat(photos.ofPerson(other.id())).extracting(Photo::id).containsExactly(id);

        undo.undo(merges.into(other.id()).getFirst().id());
        assertThat(photos.ofPerson(other.id())).isEmpty();
        assertThat(photos.ofPerson(ana)).hasSize(1);
    }

    @Test
    void aVisitorSeesNothing() {
        studio.actAsVisitor();
        assertThatThrownBy(() -> photos.image(1, PhotoSize.THUMB))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private void agree(Purpose purpose) {
        consents.give(ana, purpose, purpose.usualWords());
    }

    private EventKind last() {
        return history.ofPerson(ana, 1).getFirst().happening().kind();
    }

    private long count(String table) {
        return studio.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static void assertRefused(Runnable act, String words) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
