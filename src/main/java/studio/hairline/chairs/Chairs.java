package studio.hairline.chairs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForOwner;
import studio.hairline.team.ForStaff;

/** The chairs one is treated in. One that is given up stays where it was booked. */
@Service
@ForStaff
public class Chairs {

    private static final int LONGEST = 80;

    private static final String KEEP = "insert into chairs_before (chair_id, changed_at, name, active) ";

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

    /** @return those there were at an instant, as they were known then */
    @Transactional(readOnly = true)
    public List<Chair> asKnown(Instant end) {
        Map<Long, Chair> chairs = new LinkedHashMap<>();
        all().forEach(one -> chairs.put(one.id(), one));
        jdbc.sql("select chair_id, name, active from chairs_before where changed_at >= ? order by id desc")
                .param(end.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    String name = row.getString(2);
                    if (name == null) {
                        chairs.remove(row.getLong(1));
                    } else {
                        chairs.put(row.getLong(1), new Chair(row.getLong(1), name, row.getBoolean(3)));
                    }
                });
        return List.copyOf(chairs.values());
    }

    @Transactional(readOnly = true)
    public List<Chair> active() {
        return all().stream().filter(Chair::active).toList();
    }

    @ForOwner
    @Transactional
    public void add(String name) {
        jdbc.sql("insert into chairs (name, active) values (:name, true)")
                .param("name", fitting(name))
                .update();
        jdbc.sql(KEEP + "select max(id), :now, cast(null as varchar), cast(null as boolean) from chairs")
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    @ForOwner
    @Transactional
    public void rename(long id, String name) {
        keep(id);
        jdbc.sql("update chairs set name = :name where id = :id")
                .param("name", fitting(name))
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
        jdbc.sql(KEEP + "select id, :now, name, active from chairs where id = :id")
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
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
