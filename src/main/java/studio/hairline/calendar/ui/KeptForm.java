package studio.hairline.calendar.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.hairline.calendar.Appointment;
import studio.hairline.calendar.Kept;
import studio.hairline.calendar.KeptMoney;
import studio.hairline.history.Refusal;
import studio.hairline.ui.Formats;

/** What the studio's rules say of a visit that does not take place as agreed, and what of the money held is kept for it. */
final class KeptForm {

    private final Appointment one;
    private final String rule;
    private final long most;
    private final BigDecimalField keep = new BigDecimalField("Keep of what is held");
    private final String key = UUID.randomUUID().toString();

    /** @param rule said above the field; empty where none applies, and then nothing is kept */
    private KeptForm(Appointment one, String rule, long most) {
        this.one = one;
        this.rule = rule;
        this.most = rule.isEmpty() ? 0 : most;
        keep.setLocale(Locale.US);
        keep.setHelperText("By the studio's rules; empty keeps nothing");
    }

    static KeptForm ofCallingOff(Appointment one, CalendarBeans beans) {
        return late(one, beans, "it counts as cancelled late").suggested();
    }

    static KeptForm ofNoShow(Appointment one, CalendarBeans beans) {
        KeptMoney keeping = beans.days().keeping();
        return new KeptForm(one, "It counts as a no-show.", keeping.most(one)).suggested();
    }

    /** Nothing is kept for a move unless somebody says so. */
    static KeptForm ofMove(Appointment one, CalendarBeans beans) {
        return late(one, beans, "it is moved late");
    }

    private static KeptForm late(Appointment one, CalendarBeans beans, String counts) {
        KeptMoney keeping = beans.days().keeping();
        return keeping.isLate(one)
                ? new KeptForm(one, "With " + keeping.notice().lateWords() + ": " + counts + ".", keeping.most(one))
                : new KeptForm(one, "", 0);
    }

    private KeptForm suggested() {
        if (most > 0) {
            keep.setValue(BigDecimal.valueOf(most, 2));
        }
        return this;
    }

    /** @return whether there is something to decide */
    boolean isAsked() {
        return most > 0;
    }

    CalendarDialog asked(CalendarDialog dialog) {
        if (!rule.isEmpty()) {
            dialog.say(new Paragraph(rule));
        }
        return isAsked() ? dialog.ask(keep) : dialog;
    }

    /** @return ", with less than 48 hours' notice: it counts as cancelled late"; empty where it is in time */
    String lateWords() {
        return rule.isEmpty()
                ? ""
                : ", " + rule.substring(0, 1).toLowerCase(Locale.ROOT) + rule.substring(1, rule.length() - 1);
    }

    /** @return null where there is nothing to decide */
    @Nullable
    Kept kept() {
        return isAsked() ? new Kept(Objects.requireNonNull(one.who().leadId()), cents(), key) : null;
    }

    static String words(@Nullable Kept kept, CalendarBeans beans) {
        return kept == null || kept.cents() == 0
                ? ""
                : "; " + Formats.money(kept.cents(), beans.studio().currency()) + " is kept";
    }

    private long cents() {
        if (keep.isEmpty()) {
            return 0;
        }
        try {
            return keep.getValue().movePointRight(2).longValueExact();
        } catch (ArithmeticException tooFine) {
            throw new Refusal("Keep of what is held: give whole cents.");
        }
    }
}
