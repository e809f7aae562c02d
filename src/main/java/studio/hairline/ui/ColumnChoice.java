package studio.hairline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which columns of a list are there; remembered for the next time. */
final class ColumnChoice<R> extends Button {

    private final List<ListColumn<R>> all;
    private final ListMemory memory;
    private final String name;
    private final CheckboxGroup<ListColumn<R>> boxes = new CheckboxGroup<>("Columns");

    ColumnChoice(String page, List<ListColumn<R>> all, ListMemory memory) {
        super("Columns", Glyph.GRID_H.create());
        this.all = List.copyOf(all);
        this.memory = memory;
        this.name = "columns." + page;
        boxes.addClassName("column-choice");
        boxes.setItems(this.all);
        boxes.setItemLabelGenerator(ListColumn::header);
        boxes.setValue(this.all.stream().filter(c -> shown().contains(c.key())).collect(Collectors.toSet()));
        Popover choice = new Popover();
        choice.setTarget(this);
        choice.setAriaLabel("Columns");
        choice.setModal(true);
        choice.addOpenedChangeListener(
                event -> { // not before: most who come never choose
                    if (boxes.getParent().isEmpty()) {
                        choice.add(boxes);
                    }
                });
    }

    /** @return keys of the columns chosen earlier, or of those that are there without a choice */
    Set<String> shown() {
        Set<String> known = all.stream().map(ListColumn::key).collect(Collectors.toSet());
        return memory.recall(name)
                .map(content -> Arrays.stream(content.split(","))
                        .filter(known::contains)
                        .collect(Collectors.<String>toSet()))
                .orElseGet(() -> all.stream()
                        .filter(ListColumn::shown)
                        .map(ListColumn::key)
                        .collect(Collectors.toSet()));
    }

    void onChoice(SerializableConsumer<Set<String>> listener) {
        boxes.addValueChangeListener(event -> {
            Set<String> keys = new LinkedHashSet<>();
            event.getValue().forEach(column -> keys.add(column.key()));
            memory.remember(name, String.join(",", keys));
            listener.accept(keys);
        });
    }
}
