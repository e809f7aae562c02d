package studio.hairline.settings.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.Scale;
import studio.hairline.treatments.Area;
import studio.hairline.treatments.Price;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;

/** What a series costs, by category, grade and area. */
final class PricesPart {

    private static final String ANY = "";

    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph(
            "No price yet. Studios ask between 800 and 7,000 for a series, by area and grade: yours are for you to write.");
    private final ComboBox<Category> category = new ComboBox<>("Category");
    private final ComboBox<String> grade = new ComboBox<>("Grade");
    private final ComboBox<Area> area = new ComboBox<>("Area");
    private final BigDecimalField price = new BigDecimalField("Price of the series");
    private final SettingsBeans beans;
    private final FormCard card = new FormCard(
            "Price list",
            "What is asked for a whole series. A grade without a price of its own has that of any grade."
                    + " A quote adds up the areas of the consultation sheet where each has a price; else the price for all"
                    + " areas holds.");

    PricesPart(SettingsBeans beans) {
        this.beans = beans;
        list.addClassNames("setting-list", "wide");
        nothing.addClassNames("soft", "wide");
        category.setItems(
                Arrays.stream(Category.values()).filter(Category::isRecorded).toList());
        category.setItemLabelGenerator(Category::label);
        category.addValueChangeListener(event -> offerGrades());
        grade.setItemLabelGenerator(code -> code.equals(ANY) ? "Any grade" : Scale.say(code));
        area.setItems(beans.areas().all());
        area.setItemLabelGenerator(Area::label);
        area.setPlaceholder("All areas");
        area.setClearButtonVisible(true);
        offerGrades();
        show();
    }

    FormCard card() {
        return card.with(nothing, list, category, grade, area, price).button("Set price", this::set);
    }

    private void offerGrades() {
        Category chosen = category.getValue();
        Stream<String> grades =
                chosen == null ? Stream.of() : chosen.scale().grades().stream().filter(chosen::accepts);
        grade.setItems(Stream.concat(Stream.of(ANY), grades).toList());
        grade.setValue(ANY);
    }

    private void show() {
        List<Price> all = beans.prices().all();
        nothing.setVisible(all.isEmpty());
        list.setVisible(!all.isEmpty());
        list.removeAll();
        all.forEach(one -> list.add(new SettingLine(one.words(), money(one), () -> card.attempt(() -> remove(one)))));
    }

    private String money(Price one) {
        return Formats.money(one.cents(), beans.studio().facts().currency().getCurrencyCode());
    }

    private void set() {
        Category what = category.getValue();
        BigDecimal amount = price.getValue();
        boolean complete = FormCard.fits(category, what != null, "Choose a category.")
                & FormCard.fits(price, amount != null && amount.signum() > 0, "Give an amount such as 2,400.");
        if (complete && what != null && amount != null) {
            String chosen = grade.getValue();
            Price fresh = new Price(
                    what, chosen == null || chosen.equals(ANY) ? null : chosen, area.getValue(), cents(amount));
            beans.prices().set(fresh);
            Say.done(fresh.words() + ": " + money(fresh) + ".");
            price.clear();
            show();
        }
    }

    private void remove(Price one) {
        beans.prices().remove(one);
        show();
        Say.done(one.words() + " has no price any more.", "Undo", () -> {
            beans.prices().set(one);
            show();
        });
    }

    private static long cents(BigDecimal amount) {
        try {
            return amount.movePointRight(2).longValueExact();
        } catch (ArithmeticException tooFine) {
            throw new Refusal("Give whole cents.");
        }
    }
}
