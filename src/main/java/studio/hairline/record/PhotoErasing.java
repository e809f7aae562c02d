package studio.hairline.record;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.operations.FreedSpace;

/** Erases for good what was removed, or is no longer agreed to be kept, once the days in which it can be taken back are over. */
@Component
class PhotoErasing {

    static final Duration GRACE = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(PhotoErasing.class);
    private static final String DUE = "select p.id, p.person_id from photos p where p.removed_at < :before or exists"
            + " (select 1 from photo_consents c where c.person_id = p.person_id and c.purpose = 'RECORD' and not c.given"
            + " and c.said_at < :before and not exists (select 1 from photo_consents l"
            + " where l.person_id = c.person_id and l.purpose = c.purpose and l.id > c.id)) order by p.id";

    private final JdbcClient jdbc;
    private final RecordBook book;
    private final FreedSpace freed;

    PhotoErasing(JdbcClient jdbc, RecordBook book, FreedSpace freed) {
        this.jdbc = jdbc;
        this.book = book;
        this.freed = freed;
    }

    private record Due(long photoId, long personId) {}

    @Scheduled(cron = "${hairline.photos.erase.cron:0 10 4 * * *}")
    @Transactional
    public void nightly() {
        OffsetDateTime before = book.now().minus(GRACE).atOffset(ZoneOffset.UTC);
        List<Due> due = jdbc.sql(DUE)
                .param("before", before)
                .query((row, n) -> new Due(row.getLong(1), row.getLong(2)))
                .list();
        due.stream().filter(this::erase).map(Due::personId).distinct().forEach(personId -> {
            freed.mustGo(book.now());
            LOG.info("photos of person {} erased", personId);
            book.tell(personId, EventKind.PHOTOS_ERASED, Map.of());
        });
    }

    /** @return false when another node was faster */
    private boolean erase(Due due) {
        return jdbc.sql("delete from photos where id = ?").param(due.photoId()).update() == 1;
    }
}
