package studio.hairline.treatments;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;

/** What a price list asks of somebody: for each area its own price where all of them have one, else the one for all. */
public record Asking(List<Price> list) {

    public List<Price> of(Category category, @Nullable String grade, List<Area> areas) {
        List<Price> own = areas.stream()
                .flatMap(area -> price(category, grade, area).stream())
                .toList();
        return !own.isEmpty() && own.size() == areas.size()
                ? own
                : Stream.concat(price(category, grade, null).stream(), own.stream())
                        .limit(price(category, grade, null).isPresent() ? 1 : own.size())
                        .toList();
    }

    /** @return that of the grade, else of any grade */
    private Optional<Price> price(Category category, @Nullable String grade, @Nullable Area area) {
        List<Price> some = list.stream()
                .filter(one -> one.category() == category && Objects.equals(one.area(), area))
                .toList();
        return some.stream()
                .filter(one -> grade != null && grade.equals(one.grade()))
                .findFirst()
                .or(() -> some.stream().filter(one -> one.grade() == null).findFirst());
    }
}
