package studio.hairline.record.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.record.ScalpArea;

/** A head from above, from the front and from both sides; each part of the scalp is a button. */
@Tag("hairline-scalp")
@JsModule("context://kit.js")
final class ScalpDrawing extends AbstractSinglePropertyField<ScalpDrawing, String> {

    ScalpDrawing() {
        super("chosen", "", false);
        getElement()
                .setProperty(
                        "areas",
                        Stream.of(ScalpArea.values())
                                .map(area -> area.name() + "\t" + area.label())
                                .collect(Collectors.joining("\n")));
    }

    /** Only to be looked at, as on paper. */
    ScalpDrawing still() {
        getElement().setAttribute("still", true);
        return this;
    }

    ScalpDrawing show(Set<ScalpArea> areas) {
        setValue(areas.stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        return this;
    }

    /** @return what is chosen; codes nobody knows are left out */
    Set<ScalpArea> areas() {
        return Stream.of(getValue().split(","))
                .flatMap(code -> ScalpArea.of(code).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ScalpArea.class)));
    }
}
