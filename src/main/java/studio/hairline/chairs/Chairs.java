package studio.hairline.chairs;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.team.ForOwner;
import studio.hairline.team.ForStaff;

/** The chairs one is treated in. One that is given up stays where it was booked. */
@Service
@ForStaff
public class Chairs {

    private static final int LONGEST = 80;

    private final JdbcClient jdbc;

    Chairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        jdbc.sql("insert into chairs (name, active) values (:name, true)")
                .param("name", fitting(name))
                .update();
    }

    @ForOwner
    @Transactional
    public void rename(long id, String name) {
        jdbc.sql("update chairs set name = :name where id = :id")
                .param("name", fitting(name))
                .param("id", id)
                .update();
    }

    /** Nobody is booked into it from here on, or again. */
    @ForOwner
    @Transactional
    public void setActive(long id, boolean active) {
        jdbc.sql("update chairs set active = :active where id = :id")
                .param("active", active)
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
