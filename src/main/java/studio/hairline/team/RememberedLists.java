package studio.hairline.team;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.ui.ListMemory;

/** Keeps for each user which columns they chose and which views they saved; a visitor keeps nothing. */
@Service
class RememberedLists implements ListMemory {

    private static final int LONGEST_QUERY = 2000;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    RememberedLists(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> recall(String name) {
        return jdbc.sql("select content from preferences where user_id = ? and name = ?")
                .params(who(), name)
                .query(String.class)
                .optional();
    }

    /** Also when two pages of one user remember it for the first time at the same moment. */
    @Override
    @Transactional
    public void remember(String name, String content) {
        if (who() == 0) {
            return;
        }
        int added = jdbc.sql("insert into preferences (user_id, name, content) values (?, ?, ?) on conflict do nothing")
                .params(who(), name, content)
                .update();
        if (added == 0) {
            jdbc.sql("update preferences set content = ? where user_id = ? and name = ?")
                    .params(content, who(), name)
                    .update();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<SavedList> views(String page) {
        return jdbc.sql("select name, query from saved_views where user_id = ? and page = ? order by name")
                .params(who(), page)
                .query((row, number) -> new SavedList(row.getString(1), row.getString(2)))
                .list();
    }

    @Override
    @Transactional
    public void save(String page, SavedList view) {
        if (who() == 0 || view.query().length() > LONGEST_QUERY) {
            return;
        }
        drop(page, view.name());
        jdbc.sql(
                        "insert into saved_views (id, user_id, page, name, query) values (nextval('saved_views_seq'), ?, ?, ?, ?)")
                .params(who(), page, view.name(), view.query())
                .update();
    }

    @Override
    @Transactional
    public void drop(String page, String name) {
        jdbc.sql("delete from saved_views where user_id = ? and page = ? and name = ?")
                .params(who(), page, name)
                .update();
    }

    private long who() {
        Long id = user.id();
        return id == null ? 0 : id;
    }
}
