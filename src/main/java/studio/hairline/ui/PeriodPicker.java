package studio.hairline.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Comparison;
import studio.hairline.figures.Period;
import studio.hairline.figures.PeriodPreset;

/** Asks for a period by name or by its two days, and what to hold it against; takes and gives plain values. */
public final class PeriodPicker extends Div {

    private static final String CUSTOM = "Choose days …";

    private final LocalDate today;
    private final Select<String> named = new Select<>();
    private final DatePicker from = new DatePicker("From");
    private final DatePicker to = new DatePicker("To, included");
    private final Select<Comparison> against = new Select<>();
    private SerializableConsumer<PeriodChoice> listener = choice -> {};
    private PeriodChoice shown;

    public PeriodPicker(LocalDate today) {
        this.today = today;
        this.shown = PeriodChoice.of(PeriodPreset.LAST_30_DAYS, today);
        addClassName("period-picker");
        from.setI18n(DayWriting.i18n());
        to.setI18n(DayWriting.i18n());
        named.setLabel("Period");
        named.setItems(Stream.concat(Stream.of(PeriodPreset.values()).map(PeriodPreset::label), Stream.of(CUSTOM))
                .toList());
        against.setLabel("Compared with");
        against.setItems(Comparison.values());
        against.setItemLabelGenerator(Comparison::label);
        add(named, from, to, against);
        listen();
        setValue(shown);
    }

    /** For lists: compares nothing, and all time is no period at all. */
    public static PeriodPicker ofList(
            LocalDate today, @Nullable Period period, SerializableConsumer<@Nullable Period> listener) {
        PeriodPicker picker = new PeriodPicker(today).withoutComparison();
        picker.setValue(new PeriodChoice(period == null ? Period.ALL_TIME : period, Comparison.PREVIOUS));
        return picker.onChoice(
                choice -> listener.accept(choice.period().equals(Period.ALL_TIME) ? null : choice.period()));
    }

    /** For pages that compare nothing. */
    public PeriodPicker withoutComparison() {
        against.setVisible(false);
        return this;
    }

    /** Hears what the user chose, and only the user. */
    public PeriodPicker onChoice(SerializableConsumer<PeriodChoice> newListener) {
        listener = newListener;
        return this;
    }

    public PeriodChoice value() {
        return shown;
    }

    /** Shows a choice without telling the listener. */
    public void setValue(PeriodChoice choice) {
        shown = choice;
        String name = choice.preset(today).map(PeriodPreset::label).orElse(CUSTOM);
        named.setValue(name);
        from.setValue(choice.period().from());
        to.setValue(choice.period().last());
        against.setValue(choice.against());
        showDays(name.equals(CUSTOM));
    }

    private void listen() {
        named.addValueChangeListener(event -> heard(event.isFromClient(), this::chooseName));
        from.addValueChangeListener(event -> heard(event.isFromClient(), this::chooseDays));
        to.addValueChangeListener(event -> heard(event.isFromClient(), this::chooseDays));
        against.addValueChangeListener(event -> heard(event.isFromClient(), () -> choose(shown.period())));
    }

    private static void heard(boolean fromUser, Runnable reaction) {
        if (fromUser) {
            reaction.run();
        }
    }

    private void chooseName() {
        String name = named.getValue();
        showDays(CUSTOM.equals(name));
        Stream.of(PeriodPreset.values())
                .filter(preset -> preset.label().equals(name))
                .findFirst()
                .ifPresent(preset -> choose(preset.period(today)));
    }

    private void chooseDays() {
        @Nullable LocalDate first = from.getValue();
        @Nullable LocalDate last = to.getValue();
        boolean backwards = first != null && last != null && last.isBefore(first);
        to.setInvalid(backwards);
        to.setErrorMessage(backwards ? "The last day comes before the first." : "");
        if (first != null && last != null && !backwards) {
            choose(Period.of(first, last));
        }
    }

    private void choose(Period period) {
        shown = new PeriodChoice(period, against.getValue());
        listener.accept(shown);
    }

    private void showDays(boolean custom) {
        from.setVisible(custom);
        to.setVisible(custom);
    }
}
