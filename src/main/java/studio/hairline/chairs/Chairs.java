package studio.hairline.chairs;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForOwner;
import studio.hairline.team.ForStaff;

/** The chairs one is treated in. One that is given up stays where it was booked; what one was is kept before it changes. */
@Service
@ForStaff
public class Chairs {

    private static final int LONGEST = 80;

    private final JdbcClient jdbc;
    private final StudioTime time;

    Chairs(JdbcClient jdbc, StudioTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** @return all there ever were, the oldest first */
    @Transactional(readOnly = true)
    public List<Chair> all() {
        return jdbc.sql("select id, name, active from chairs order by id")
                .query((row, n) -> new Chair(row.getLong(1), row.getString(2), row.getBoolean(3)))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Chair> active() {
        return all().stream().filter(Chair::active).toList();
    }

    @ForOwner
    @Transactional
    public void add(String name) {
        GeneratedKeyHolder made = new GeneratedKeyHolder();
        jdbc.sql("insert into chairs (name, active) values (:name, true)")
                .param("name", fitting(name))
                .update(made, "id");
        jdbc.sql("insert into chairs_before (changed_at, chair_id) values (:now, :id)")
                .param("now", now())
                .param("id", made.getKeyAs(Long.class))
                .update();
    }

    @ForOwner
    @Transactional
    public void rename(long id, String name) {
        String fitting = fitting(name);
        keep(id);
        jdbc.sql("update chairs set name = :name where id = :id")
                .param("name", fitting)
                .param("id", id)
                .update();
    }

    /** Nobody is booked into it from here on, or again. */
    @ForOwner
    @Transactional
    public void setActive(long id, boolean active) {
        keep(id);
        jdbc.sql("update chairs set active = :active where id = :id")
                .param("active", active)
                .param("id", id)
                .update();
    }

    private void keep(long id) {
        jdbc.sql(
                        "insert into chairs_before (changed_at, chair_id, name, active)"
                                + " select cast(:now as timestamp(6) with time zone), id, name, active from chairs where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return time.now().atOffset(ZoneOffset.UTC);
    }

    private String fitting(String name) {
        String given = name.strip();
        if (given.isEmpty() || given.length() > LONGEST) {
            throw new Refusal("Give the chair a name of at most " + LONGEST + " letters.");
        }
        if (active().stream().anyMatch(chair -> chair.name().equalsIgnoreCase(given))) {
            throw new Refusal("There is a chair of that name already.");
        }
        return given;
    }
}
