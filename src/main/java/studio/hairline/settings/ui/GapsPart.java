package studio.hairline.settings.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Map;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.treatments.HealingGap;
import studio.hairline.treatments.HealingGaps;
import studio.hairline.ui.Say;

/** How long the scalp heals between two sessions, by category. */
final class GapsPart {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph usual = new Paragraph("Usual: " + HealingGap.USUAL.words() + ".");
    private final ComboBox<Category> category = new ComboBox<>("Category of the gap");
    private final IntegerField least = days("At least");
    private final IntegerField aim = days("Aim");
    private final IntegerField warn = days("Warn past");
    private final IntegerField stalled = days("Stalled past");
    private final HealingGaps gaps;
    private final FormCard card = new FormCard(
            "Healing gaps",
            "Days between two sessions of a series: sooner needs a reason, the aim is suggested, and a series with nothing"
                    + " booked is on the recall list when it is stalled.");

    GapsPart(SettingsBeans beans) {
        gaps = beans.gaps();
        list.addClassNames("setting-list", "wide");
        usual.addClassNames("soft", "wide");
        category.setItems(Category.values());
        category.setItemLabelGenerator(Category::label);
        category.addClassName("wide");
        category.addValueChangeListener(event -> fill());
        show();
        fill();
    }

    FormCard card() {
        return card.with(usual, list, category, least, aim, warn, stalled).button("Set gaps", this::set);
    }

    private void fill() {
        Category chosen = category.getValue();
        HealingGap gap = chosen == null ? HealingGap.USUAL : gaps.of(chosen);
        least.setValue(gap.least());
        aim.setValue(gap.aim());
        warn.setValue(gap.warn());
        stalled.setValue(gap.stalled());
    }

    private void show() {
        Map<Category, HealingGap> set = gaps.set();
        list.setVisible(!set.isEmpty());
        list.removeAll();
        set.forEach((one, gap) ->
                list.add(new SettingLine(one.label(), gap.words(), () -> card.attempt(() -> remove(one, gap)))));
    }

    private void set() {
        Category chosen = category.getValue();
        if (FormCard.fits(category, chosen != null, "Choose a category.") && chosen != null) {
            HealingGap gap = new HealingGap(whole(least), whole(aim), whole(warn), whole(stalled));
            gaps.set(chosen, gap);
            show();
            Say.done(chosen.label() + ": " + gap.words() + ".");
        }
    }

    private void remove(Category one, HealingGap before) {
        gaps.set(one, HealingGap.USUAL);
        show();
        fill();
        Say.done(one.label() + " heals as usual.", "Undo", () -> {
            gaps.set(one, before);
            show();
        });
    }

    private static IntegerField days(String label) {
        IntegerField field = new IntegerField(label + ", days");
        field.setStepButtonsVisible(true);
        return field;
    }

    private static int whole(IntegerField field) {
        Integer number = field.getValue();
        if (number == null) {
            throw new Refusal(field.getLabel() + ": give a whole number.");
        }
        return number;
    }
}
