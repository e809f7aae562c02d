package studio.hairline.ui;

import java.util.List;
import java.util.Optional;

/** What the signed-in person keeps about lists: the columns they chose and the views they saved. */
public interface ListMemory {

    Optional<String> recall(String name);

    void remember(String name, String content);

    /** @return by name */
    List<SavedList> views(String page);

    /** Under a name that may be there already, which it replaces. */
    void save(String page, SavedList view);

    void drop(String page, String name);

    /** @param query the address's part after the question mark */
    record SavedList(String name, String query) {}
}
