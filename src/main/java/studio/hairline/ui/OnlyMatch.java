package studio.hairline.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Whoever types a name and presses Enter has chosen the one it fits; where none or several fit, it is said with what was typed. */
public final class OnlyMatch {

    private OnlyMatch() {}

    /** Among the items of a box, by their labels. */
    public static <T> void in(ComboBox<T> box) {
        in(
                box,
                typed -> box.getListDataView()
                        .getItems()
                        .filter(one -> fits(box.getItemLabelGenerator().apply(one), typed))
                        .toList());
    }

    /** @param find whom what was typed fits; a few are enough */
    public static <T> void in(ComboBox<T> box, Function<String, List<T>> find) {
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(event ->
                choose(box, event.getDetail(), exactly(box, event.getDetail(), find.apply(event.getDetail()))));
        box.addValueChangeListener(event -> say(box, ""));
    }

    private static <T> void choose(ComboBox<T> box, String typed, List<T> found) {
        if (found.size() == 1) {
            box.setValue(null);
            box.setValue(found.getFirst());
            say(box, "");
            return;
        }
        box.setValue(null);
        say(box, found.isEmpty() ? "Nothing fits “" + typed + "”." : "Several fit “" + typed + "”: choose one.");
    }

    /** @return those who are called just so, if there are any */
    private static <T> List<T> exactly(ComboBox<T> box, String typed, List<T> found) {
        List<T> same = found.stream()
                .filter(one -> box.getItemLabelGenerator().apply(one).equalsIgnoreCase(typed.strip()))
                .toList();
        return same.isEmpty() ? found : same;
    }

    private static void say(ComboBox<?> box, String words) {
        box.setErrorMessage(words);
        box.setInvalid(!words.isEmpty());
    }

    private static boolean fits(String label, String typed) {
        return label.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
