package studio.hairline.receipts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import studio.hairline.intake.file.Column;
import studio.hairline.intake.file.DateOrder;
import studio.hairline.receipts.Columns;
import studio.hairline.receipts.ReadFile.Looked;
import studio.hairline.ui.Formats;

/** What stands in which column of a file of receipts, as it is thought to, for its sender to correct. */
final class ColumnsForm extends Div {

    private final Looked looked;
    private final ComboBox<Column> day;
    private final ComboBox<Column> amount;
    private final ComboBox<Column> payer;
    private final ComboBox<Column> reference;
    private final Select<DateOrder> order = new Select<>();

    ColumnsForm(Looked looked, Consumer<Columns> read) {
        this.looked = looked;
        Columns thought = looked.columns();
        day = choice("Day", thought.day());
        amount = choice("Amount", thought.amount());
        payer = choice("Who paid", thought.payer());
        reference = choice("Reference", thought.reference());
        order.setLabel("3/4/2026 is read");
        order.setItems(DateOrder.values());
        order.setItemLabelGenerator(DateOrder::label);
        order.setValue(thought.order());
        order.addClassName("wide");
        Div form = new Div(day, amount, payer, reference, order);
        form.addClassName("form");
        Button keep = new Button("Keep these receipts", click -> read.accept(columns()));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(Formats.count(looked.survey().lines()) + " lines. What stands where?"), form, keep);
    }

    private ComboBox<Column> choice(String label, int chosen) {
        ComboBox<Column> choice = new ComboBox<>(label);
        choice.setItems(looked.survey().columns());
        choice.setItemLabelGenerator(Column::name);
        choice.setPlaceholder("Nowhere");
        choice.setClearButtonVisible(true);
        looked.survey().columns().stream()
                .filter(one -> one.index() == chosen)
                .findFirst()
                .ifPresent(choice::setValue);
        return choice;
    }

    private Columns columns() {
        return new Columns(index(day), index(amount), index(payer), index(reference), order.getValue());
    }

    private static int index(ComboBox<Column> choice) {
        return choice.getOptionalValue().map(Column::index).orElse(Columns.NONE);
    }
}
