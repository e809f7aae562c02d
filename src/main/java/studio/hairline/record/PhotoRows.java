package studio.hairline.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The photos that are kept. Whoever reads sees only what its person agrees to right now. */
@Component
class PhotoRows {

    private static final String SEEN =
            " from photos p where p.removed_at is null and " + PhotoConsentRows.IN_FORCE.formatted(Purpose.RECORD);
    private static final String LISTED =
            "select p.id, p.person_id, p.taken_day, p.moment, p.session_number, p.area, p.added_at, p.added_by";

    private final JdbcClient jdbc;

    PhotoRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Photo photo, Developed developed) {
        long id = jdbc.sql("select nextval('photos_seq')").query(Long.class).single();
        jdbc.sql("insert into photos values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null)")
                .param(id)
                .param(photo.personId())
                .param(photo.day())
                .param(photo.label().moment().name())
                .param(photo.label().session())
                .param(code(photo.label().area()))
                .param(developed.width())
                .param(developed.height())
                .param(photo.addedAt().atOffset(ZoneOffset.UTC))
                .param(photo.addedBy())
                .update();
        developed.pictures().forEach((size, image) -> add(id, size, image));
        return id;
    }

    private void add(long id, PhotoSize size, byte[] image) {
        jdbc.sql("insert into photo_images values (?, ?, ?)")
                .params(id, size.name(), image)
                .update();
    }

    /** @return the first taken first */
    List<Photo> ofPerson(long personId) {
        return jdbc.sql(LISTED + SEEN + " and p.person_id = ? order by p.taken_day, p.id")
                .param(personId)
                .query((row, n) -> read(row))
                .list();
    }

    /** @return the latest taken first, of everybody who agrees to that purpose */
    List<Photo> usableFor(Purpose purpose, int limit) {
        return jdbc.sql(LISTED + SEEN + " and " + PhotoConsentRows.IN_FORCE.formatted(purpose)
                        + " order by p.taken_day desc, p.id desc limit " + limit)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<Photo> photo(long id) {
        return jdbc.sql(LISTED + SEEN + " and p.id = ?")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    Optional<byte[]> image(long id, PhotoSize size) {
        return jdbc.sql("select i.image from photo_images i where i.size = ? and i.photo_id in (select p.id" + SEEN
                        + " and p.id = ?)")
                .params(size.name(), id)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    void label(long id, PhotoLabel label) {
        jdbc.sql("update photos set taken_day = ?, moment = ?, session_number = ?, area = ? where id = ?")
                .param(label.day())
                .param(label.moment().name())
                .param(label.session())
                .param(code(label.area()))
                .param(id)
                .update();
    }

    /** @param at null to bring it back */
    boolean remove(long id, @Nullable Instant at) {
        return jdbc.sql("update photos set removed_at = ? where id = ? and removed_at is "
                                + (at == null ? "not null" : "null"))
                        .param(at == null ? null : at.atOffset(ZoneOffset.UTC))
                        .param(id)
                        .update()
                == 1;
    }

    private static @Nullable String code(@Nullable ScalpArea area) {
        return area == null ? null : area.name();
    }

    private static Photo read(ResultSet row) throws SQLException {
        String area = row.getString(6);
        PhotoLabel label = new PhotoLabel(
                row.getObject(3, java.time.LocalDate.class),
                PhotoMoment.valueOf(row.getString(4)),
                row.getObject(5, Integer.class),
                area == null ? null : ScalpArea.valueOf(area));
        Instant added = row.getObject(7, OffsetDateTime.class).toInstant();
        return new Photo(row.getLong(1), row.getLong(2), label, added, row.getObject(8, Long.class));
    }
}
