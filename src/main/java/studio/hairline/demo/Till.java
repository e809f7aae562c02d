package studio.hairline.demo;

import java.time.LocalDate;
import java.util.Objects;
import studio.hairline.leads.Terms;
import studio.hairline.money.Means;
import studio.hairline.money.Payment;

/** How somebody of the sample pays: the deposit at once, then a part with each session. */
record Till(Story story, long leadId) {

    Means means() {
        return Means.choices().get(Math.floorMod(story.number(), 3));
    }

    /** @return the same for the same payment of the same studio */
    String key(int number) {
        return "sample " + leadId + " " + number;
    }

    /** One in fifteen pays the last part later. */
    boolean pays(int number) {
        return number <= terms().sessions() && (story.number() % 15 != 0 || number < terms().sessions());
    }

    /** @param number of the session, from 1; the last pays the rest */
    Payment payment(int number, LocalDate day) {
        long rest = terms().priceCents() - terms().depositCents();
        long part = rest / terms().sessions();
        long cents = number == terms().sessions() ? rest - part * (number - 1) : part;
        return new Payment(cents, means(), day, "", key(number));
    }

    private Terms terms() {
        return Objects.requireNonNull(story.deal()).terms();
    }
}
