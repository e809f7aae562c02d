package studio.hairline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.hairline.ui.chart.Mark;

/** Parts of a whole as a row of chips, each a link to its rows, over one thin bar in proportion. */
public final class ShareStrip<T> extends Div {

    @Tag("hairline-shares")
    @JsModule("context://kit.js")
    private static final class Proportions extends Component {

        Proportions(String shares) {
            getElement().setAttribute("aria-hidden", "true").setProperty("shares", shares);
        }
    }

    private final Function<T, Mark> mark;
    private final ToLongFunction<T> count;
    private @Nullable Function<T, String> address;
    private Predicate<T> chosen = item -> false;

    public ShareStrip(String label, Function<T, Mark> mark, ToLongFunction<T> count) {
        this.mark = mark;
        this.count = count;
        addClassName("share-strip");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    public ShareStrip<T> link(Function<T, String> toAddress) {
        address = toAddress;
        return this;
    }

    /** Each narrows the page to itself, or widens it again. */
    public ShareStrip<T> narrows(Set<T> to, Function<Set<T>, String> toAddress) {
        return chosen(to::contains).link(item -> toAddress.apply(to.equals(Set.of(item)) ? Set.of() : Set.of(item)));
    }

    /** Which of them the page is narrowed to now. */
    public ShareStrip<T> chosen(Predicate<T> isChosen) {
        chosen = isChosen;
        return this;
    }

    /** Call it last: draws the items in the order given. */
    public ShareStrip<T> show(List<T> items) {
        removeAll();
        long whole = items.stream().mapToLong(count).sum();
        Div row = new Div();
        row.addClassName("share-chips");
        items.forEach(item -> row.add(chip(item, whole)));
        add(row, new Proportions(items.stream().map(this::proportion).collect(Collectors.joining(","))));
        return this;
    }

    private String proportion(T item) {
        return mark.apply(item).role() + ":" + count.applyAsLong(item);
    }

    private Anchor chip(T item, long whole) {
        Anchor chip = new Anchor();
        if (address != null) {
            chip.setHref(address.apply(item));
        }
        chip.addClassName("share-chip");
        if (chosen.test(item)) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        Mark told = mark.apply(item);
        long part = count.applyAsLong(item);
        chip.add(new MarkSwatch(told), text("share-label", told.label()), text("share-count", Formats.count(part)));
        chip.add(text("share-part", whole == 0 ? "–" : Formats.percent((double) part / whole)));
        return chip;
    }

    private static Span text(String className, String words) {
        Span span = new Span(words);
        span.addClassName(className);
        return span;
    }
}
