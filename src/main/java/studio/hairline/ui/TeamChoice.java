package studio.hairline.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose: everybody's, nobody's, or those of one of the team. */
public final class TeamChoice extends Composite<OneChoice<Long>> {

    private static final Long EVERYBODY = 0L;

    private final String label;
    private final Map<Long, String> people = new LinkedHashMap<>();
    private final Long chosen;

    /**
     * @param nobody the id that stands for nobody
     * @param team names by id
     * @param chosen null for everybody
     */
    public TeamChoice(String label, long nobody, Map<Long, String> team, @Nullable Long chosen) {
        this.label = label;
        this.chosen = chosen == null ? EVERYBODY : chosen;
        people.put(EVERYBODY, "Everybody");
        people.put(nobody, "Nobody");
        people.putAll(team);
        people.putIfAbsent(this.chosen, "Somebody else");
    }

    @Override
    protected OneChoice<Long> initContent() {
        return new OneChoice<>(label, people.keySet(), id -> people.getOrDefault(id, ""), chosen);
    }

    /** Hears whom the user chose: null for everybody. */
    public TeamChoice onChoice(SerializableConsumer<@Nullable Long> listener) {
        getContent().onChoice(id -> listener.accept(id.equals(EVERYBODY) ? null : id));
        return this;
    }
}
