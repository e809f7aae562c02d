package studio.hairline.record;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.people.Survivors;
import studio.hairline.team.ForStaff;

/** The photos of people. A photo is seen as long as its person agrees that it is kept, and nowhere a moment longer. */
@Service
@ForStaff
public class Photos {

    public static final int LARGEST_MB = DarkRoom.LARGEST_MB;
    private static final int MOST = 120;

    private final PhotoRows rows;
    private final PhotoAlbum album;
    private final DarkRoom darkRoom;
    private final Survivors survivors;

    Photos(PhotoRows rows, PhotoAlbum album, DarkRoom darkRoom, Survivors survivors) {
        this.rows = rows;
        this.album = album;
        this.darkRoom = darkRoom;
        this.survivors = survivors;
    }

    /**
     * Keeps a photo, upright and without anything the camera wrote into it. Working on it takes a while and holds no row meanwhile.
     *
     * @throws studio.hairline.history.Refusal when they do not agree, or it is no photo
     */
    public Photo keep(long personId, PhotoLabel label, byte[] sent) {
        album.mustBeAgreed(survivors.of(personId));
        return album.keep(personId, label, darkRoom.develop(sent));
    }

    public void label(long photoId, PhotoLabel label) {
        album.label(photoId, label);
    }

    /** Out of sight at once, and for 30 days not yet out of reach. */
    public void remove(long photoId) {
        album.remove(photoId);
    }

    public void restore(long photoId) {
        album.restore(photoId);
    }

    /** @return the first taken first */
    @Transactional(readOnly = true)
    public List<Photo> ofPerson(long personId) {
        return rows.ofPerson(personId);
    }

    /** @return the latest taken first, of everybody who agrees to that use */
    @Transactional(readOnly = true)
    public List<Photo> usableFor(Purpose purpose) {
        return rows.usableFor(purpose, MOST);
    }

    /** @return a JPEG; empty for what may not be seen, as for what never was */
    @Transactional(readOnly = true)
    public Optional<byte[]> image(long photoId, PhotoSize size) {
        return rows.image(photoId, size);
    }
}
