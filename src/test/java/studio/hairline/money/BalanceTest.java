package studio.hairline.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import studio.hairline.history.Refusal;

class BalanceTest {

    private final Map<Account, Long> accounts = new EnumMap<>(Account.class);
    private final List<Movement> byHand = new ArrayList<>();
    private Balance balance = Balance.NOTHING;

    @Test
    void itBalancesAfterThousandsOfRandomOperations() {
        SplittableRandom dice = new SplittableRandom(18);
        int refused = 0;
        for (int n = 0; n < 50_000; n++) {
            refused += operate(dice) ? 0 : 1;
            whatStandsOnTheAccountsIsWhatTheBalanceSays();
        }
        assertThat(refused).isBetween(1_000, 40_000);
    }

    private boolean operate(SplittableRandom dice) {
        long cents = 1 + dice.nextLong(90_000);
        Means means = Means.choices().get(dice.nextInt(4));
        try {
            switch (dice.nextInt(8)) {
                case 0 -> post(new Movement(MoneyKind.REQUIRED, dice.nextLong(200_000) - 50_000, null));
                case 1 -> post(new Movement(MoneyKind.EARNED, cents, null));
                case 2 -> post(balance.credit(cents));
                case 3 -> post(balance.refund(cents, means));
                case 4 -> post(balance.forfeit(cents));
                case 5 -> takeBackOne(dice);
                default -> post(balance.pay(cents, means));
            }
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private void takeBackOne(SplittableRandom dice) {
        if (!byHand.isEmpty()) {
            int which = dice.nextInt(byHand.size());
            Movement back = balance.takeBack(byHand.get(which));
            byHand.remove(which);
            move(back);
        }
    }

    private void post(Movement movement) {
        move(movement);
        if (movement.kind().isByHand()) {
            byHand.add(movement);
        }
    }

    private void move(Movement movement) {
        assertThat(movement.postings().stream().mapToLong(Posting::cents).sum()).isZero();
        movement.postings().forEach(one -> accounts.merge(one.account(), one.cents(), Long::sum));
        balance = balance.after(movement);
    }

    private void whatStandsOnTheAccountsIsWhatTheBalanceSays() {
        assertThat(accounts.values().stream().mapToLong(Long::longValue).sum()).isZero();
        assertThat(on(Account.HELD)).isEqualTo(-balance.held());
        assertThat(Math.max(0, on(Account.DUE))).isEqualTo(balance.open());
        assertThat(-on(Account.REVENUE)).isEqualTo(balance.earned());
        assertThat(-on(Account.FORFEITS)).isEqualTo(balance.forfeited());
        assertThat(Means.choices().stream()
                        .mapToLong(means -> on(means.account()))
                        .sum())
                .isEqualTo(balance.paid() - balance.refunded());
        assertThat(balance.received()).isNotNegative();
    }

    private long on(Account account) {
        return accounts.getOrDefault(account, 0L);
    }

    @Test
    void whatIsPaidIsHeldUntilASessionIsDelivered() {
        move(new Movement(MoneyKind.REQUIRED, 240_000, null));
        move(balance.pay(24_000, Means.CASH));
        assertThat(balance.open()).isEqualTo(216_000);
        assertThat(balance.held()).isEqualTo(24_000);
        move(new Movement(MoneyKind.EARNED, 80_000, null));
        assertThat(balance.held()).isEqualTo(-56_000);
        assertThat(balance.refundable()).isZero();
    }

    @Test
    void aKeptDepositIsNoPaymentForThePlan() {
        move(new Movement(MoneyKind.REQUIRED, 240_000, null));
        move(balance.pay(24_000, Means.CASH));
        move(balance.forfeit(24_000));
        assertThat(balance.open()).isEqualTo(240_000);
        assertThat(balance.held()).isZero();
    }

    @Test
    void noMoreIsGivenBackThanIsHeld() {
        move(balance.pay(24_000, Means.CASH));
        assertThatThrownBy(() -> balance.refund(24_001, Means.CASH)).hasMessageContaining("more than is held");
        assertThatThrownBy(() -> balance.forfeit(24_001)).hasMessageContaining("more than is held");
    }

    @Test
    void aPaymentThatWasGivenBackIsNotTakenBackFirst() {
        Movement paid = balance.pay(24_000, Means.CASH);
        move(paid);
        move(balance.refund(10_000, Means.CASH));
        assertThatThrownBy(() -> balance.takeBack(paid)).hasMessageContaining("take that back first");
    }

    @Test
    void anAmountIsMoreThanNothing() {
        assertThatThrownBy(() -> balance.pay(0, Means.CASH)).hasMessageContaining("between a cent");
    }
}
