package studio.hairline.record;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import studio.hairline.treatments.Area;
import studio.hairline.treatments.Areas;

/** The areas of the latest consultation sheet, for its price. */
@Component
class SheetAreas implements Areas {

    private final SheetRows rows;

    SheetAreas(SheetRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Area> all() {
        return Arrays.stream(ScalpArea.values()).map(SheetAreas::area).toList();
    }

    @Override
    public List<Area> of(long leadId) {
        return rows.of(leadId).stream()
                .limit(1)
                .flatMap(version -> version.sheet().areas().stream())
                .sorted()
                .map(SheetAreas::area)
                .toList();
    }

    @Override
    public OptionalInt sessions(long leadId) {
        return rows.of(leadId).stream()
                .limit(1)
                .map(version -> version.sheet().sessions())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static Area area(ScalpArea area) {
        return new Area(area.name(), area.label());
    }
}
