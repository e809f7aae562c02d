package studio.hairline.intake.file;

import java.time.LocalDate;

/** How 3/4/2018 is read; every other way of writing a day can be read in one way only. */
public enum DateOrder {
    MONTH_FIRST("Month first: 3/14/2018 is the 14th of March"),
    DAY_FIRST("Day first: 14/3/2018 is the 14th of March");

    private final String label;

    DateOrder(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    LocalDate day(int first, int second, int year) {
        return this == MONTH_FIRST ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
    }

    public DateOrder other() {
        return this == MONTH_FIRST ? DAY_FIRST : MONTH_FIRST;
    }
}
