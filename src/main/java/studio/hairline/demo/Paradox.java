package studio.hairline.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import studio.hairline.leads.Source;

/**
 * Two whole months, old enough to be ripe, in which the overall conversion rate rises while every source's falls: the mix
 * moves from Instagram to referrals.
 */
final class Paradox {

    private final YearMonth before;

    Paradox(LocalDate today) {
        before = YearMonth.from(today).minusMonths(9);
    }

    boolean holds(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return month.equals(before) || month.equals(before.plusMonths(1));
    }

    /** @param number of the inquiry; each ten in a row are mixed in the same way */
    Source source(LocalDate day, int number) {
        int referrals = isBefore(day) ? 3 : 8;
        return number % 10 < referrals ? Source.REFERRAL : Source.INSTAGRAM;
    }

    /** Before: 3 of 5 referrals and 1 of 4 from Instagram; after: 1 of 2 and none. */
    boolean wins(LocalDate day, int number) {
        boolean referral = source(day, number) == Source.REFERRAL;
        int turn = number / 10 + number % 10;
        if (isBefore(day)) {
            return referral ? turn % 5 < 3 : turn % 4 == 0;
        }
        return referral && turn % 2 == 0;
    }

    private boolean isBefore(LocalDate day) {
        return YearMonth.from(day).equals(before);
    }
}
