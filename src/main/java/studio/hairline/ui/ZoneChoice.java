package studio.hairline.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.Comparator;

/** One of the world's time zones, by region and city. */
public final class ZoneChoice extends ComboBox<ZoneId> {

    public ZoneChoice() {
        super("Time zone");
        setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .map(ZoneId::of)
                .sorted(Comparator.comparing(ZoneId::getId))
                .toList());
        setItemLabelGenerator(zone -> zone.getId().replace('_', ' '));
    }
}
