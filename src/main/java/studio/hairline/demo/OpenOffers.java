package studio.hairline.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadOrder;
import studio.hairline.leads.LeadRow;
import studio.hairline.leads.LeadRows;
import studio.hairline.money.Offer;
import studio.hairline.money.Quote;
import studio.hairline.money.QuoteLine;
import studio.hairline.money.Quotes;
import studio.hairline.operations.StudioTime;
import studio.hairline.treatments.Asking;
import studio.hairline.treatments.Price;
import studio.hairline.treatments.PriceList;

/** The quotes of those who came to their consultation and have not decided: one in every state, turn and turn about. */
@Component
@Profile("demo")
class OpenOffers {

    private static final int SESSIONS = 3;
    private static final int VALID_DAYS = 14;
    private static final long USUAL_CENTS = 2_000_00;
    private static final long LESS_CENTS = -150_00;

    private final LeadRows rows;
    private final Quotes quotes;
    private final PriceList prices;
    private final StudioTime time;

    OpenOffers(LeadRows rows, Quotes quotes, PriceList prices, StudioTime time) {
        this.rows = rows;
        this.quotes = quotes;
        this.prices = prices;
        this.time = time;
    }

    void tell() {
        List<LeadRow> undecided = new ArrayList<>();
        rows.each(LeadFilter.of(LeadMeasure.OPEN), LeadOrder.LATEST_FIRST, row -> {
            if (row.passed().attendedDay() != null) {
                undecided.add(row);
            }
        });
        for (int n = 0; n < undecided.size(); n++) {
            tell(undecided.get(n), n);
        }
    }

    private void tell(LeadRow row, int turn) {
        switch (turn % 5) {
            case 0 -> send(row, ago(row, 2), offer(row, VALID_DAYS));
            case 1 -> quotes.draft(row.id(), offer(row, VALID_DAYS));
            case 2 -> declined(row);
            case 3 -> bettered(row);
            default -> send(row, ago(row, 9), offer(row, 7));
        }
    }

    private void declined(LeadRow row) {
        Quote sent = send(row, ago(row, 4), offer(row, VALID_DAYS));
        time.during(ago(row, 1), () -> quotes.decide(sent.id(), false));
    }

    /** A newer version takes the place of the first. */
    private void bettered(LeadRow row) {
        Offer first = offer(row, VALID_DAYS);
        send(row, ago(row, 6), first);
        List<QuoteLine> lines = new ArrayList<>(first.lines());
        lines.add(new QuoteLine("Sent by a friend", LESS_CENTS));
        send(row, ago(row, 3), new Offer(SESSIONS, VALID_DAYS, lines));
    }

    private Quote send(LeadRow row, Instant when, Offer offer) {
        Quote[] sent = new Quote[1];
        time.during(
                when, () -> sent[0] = quotes.send(quotes.draft(row.id(), offer).id()));
        return sent[0];
    }

    /** @return that many days ago, and never before the evening of the consultation */
    private Instant ago(LeadRow row, int days) {
        Instant met = Objects.requireNonNull(row.passed().attendedDay())
                .atTime(LocalTime.of(19, 0))
                .atZone(time.zone())
                .toInstant();
        Instant then = time.now().minus(Duration.ofDays(days));
        Instant later = then.isBefore(met) ? met : then;
        return later.isAfter(time.now()) ? time.now() : later;
    }

    private Offer offer(LeadRow row, int validDays) {
        List<Price> asked = new Asking(prices.all()).of(row.category(), row.grade(), List.of());
        long cents = asked.stream().mapToLong(Price::cents).sum();
        QuoteLine series = new QuoteLine(
                "Scalp micropigmentation, whole series, " + row.category().label(), cents == 0 ? USUAL_CENTS : cents);
        return new Offer(SESSIONS, validDays, List.of(series));
    }
}
