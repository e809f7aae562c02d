package studio.hairline.triage;

/** What the studio's own past says an inquiry is worth. */
record Worth(Odds odds, UsualPrices prices) {

    /** @param perHour the value lost by an hour more of waiting; in cents, or in nothing known where no price is */
    record Stake(Chance chance, long priceCents, double perHour) {}

    Stake of(Waiting waiting, Clock clock) {
        Chance chance = odds.of(waiting.cell());
        long price = prices.of(waiting.cell());
        double hurt = waiting.reason().hurt(clock);
        return new Stake(chance, price, chance.value() * Math.max(1, price) * hurt);
    }
}
