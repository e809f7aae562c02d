package studio.hairline.receipts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.people.PersonName;

/** The receipts that are kept, and the payments of the ledger that stand. */
@Component
class ReceiptRows {

    private static final String RECEIPT = "r.id, r.receipt_day, r.amount_cents, r.payer, r.reference";
    private static final String PAID = "m.id, m.lead_id, m.money_day, m.amount_cents, m.note, " + PersonName.COLUMNS;
    private static final String STANDS = " m.kind = 'PAID' and m.reverses is null and m.amount_cents > 0"
            + " and not exists (select 1 from money_entries b where b.reverses = m.id)";
    private static final String WHO = " join leads l on l.id = m.lead_id join people p on p.id = l.person_id";

    private final JdbcClient jdbc;

    ReceiptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it is known already */
    boolean add(ReceiptLine line, String digest, Stamp stamp) {
        return jdbc.sql("insert into receipts (receipt_day, amount_cents, payer, reference, digest, kept_at, kept_by)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .param(line.day())
                        .param(line.cents())
                        .param(line.payer())
                        .param(line.reference())
                        .param(digest)
                        .param(stamp.at().atOffset(ZoneOffset.UTC))
                        .param(stamp.by())
                        .update()
                == 1;
    }

    /** When, and who. */
    record Stamp(Instant at, @Nullable Long by) {}

    /** @return those no standing payment belongs to, the latest first */
    List<Receipt> open() {
        return jdbc.sql("select " + RECEIPT + " from receipts r where r.payment_id is null or not exists"
                        + " (select 1 from money_entries m where m.id = r.payment_id and" + STANDS
                        + ") order by r.receipt_day desc, r.id desc limit " + Board.MOST)
                .query((row, n) -> receipt(row))
                .list();
    }

    /** @return those without one among the days of all receipts, the latest first */
    List<Paid> withoutReceipt() {
        return jdbc.sql("select " + PAID + " from money_entries m" + WHO
                        + " join (select min(receipt_day) as first_day,"
                        + " max(receipt_day) as last_day from receipts) d on m.money_day between d.first_day - "
                        + Matching.MOST_DAYS + " and d.last_day + " + Matching.MOST_DAYS + " where" + STANDS
                        + " and not exists (select 1 from receipts r where r.payment_id = m.id)"
                        + " order by m.money_day desc, m.id desc limit " + 2 * Board.MOST)
                .query((row, n) -> paid(row, 1))
                .list();
    }

    /** @return the latest confirmed first */
    List<Pair> matched() {
        return jdbc.sql("select " + RECEIPT + ", " + PAID
                        + " from receipts r join money_entries m on m.id = r.payment_id" + WHO + " where" + STANDS
                        + " order by r.matched_at desc, r.id desc limit " + Board.MOST)
                .query((row, n) -> new Pair(receipt(row), paid(row, 6), ""))
                .list();
    }

    Optional<Paid> standing(long paymentId) {
        return paid("m.id = ?", paymentId);
    }

    /** @return the one it was said to belong to, while that stands */
    Optional<Paid> ofReceipt(long receiptId) {
        return paid("m.id = (select r.payment_id from receipts r where r.id = ?)", receiptId);
    }

    private Optional<Paid> paid(String which, long id) {
        return jdbc.sql("select " + PAID + " from money_entries m" + WHO + " where" + STANDS + " and " + which)
                .param(id)
                .query((row, n) -> paid(row, 1))
                .optional();
    }

    /** @return held until the transaction ends */
    Optional<Receipt> hold(long receiptId) {
        return jdbc.sql("select " + RECEIPT + " from receipts r where r.id = ? for update")
                .param(receiptId)
                .query((row, n) -> receipt(row))
                .optional();
    }

    /** Held until the transaction ends, so that it is matched, and taken back, by one at a time. */
    void holdPayment(long paymentId) {
        jdbc.sql("select id from money_entries where id = ? for update")
                .param(paymentId)
                .query(Long.class)
                .optional();
    }

    /** @return who matched either of the two */
    Optional<Long> matcher(long receiptId, long paymentId) {
        return jdbc.sql("select matched_by from receipts where payment_id is not null and matched_by is not null"
                        + " and (id = ? or payment_id = ?) order by matched_at desc fetch first 1 rows only")
                .params(receiptId, paymentId)
                .query(Long.class)
                .optional();
    }

    /** @return whether it was free: neither has another now */
    boolean match(long receiptId, long paymentId, Stamp stamp) {
        jdbc.sql("update receipts set payment_id = null where id = ? and not exists (select 1 from money_entries m"
                        + " where m.id = receipts.payment_id and" + STANDS + ")")
                .param(receiptId)
                .update();
        return jdbc.sql("update receipts set payment_id = ?, matched_at = ?, matched_by = ? where id = ? and"
                                + " payment_id is null and not exists (select 1 from receipts o where o.payment_id"
                                + " = ?)")
                        .param(paymentId)
                        .param(stamp.at().atOffset(ZoneOffset.UTC))
                        .param(stamp.by())
                        .param(receiptId)
                        .param(paymentId)
                        .update()
                == 1;
    }

    void part(long receiptId) {
        jdbc.sql("update receipts set payment_id = null, matched_at = null, matched_by = null where id = ?")
                .param(receiptId)
                .update();
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getLong(1),
                new ReceiptLine(row.getObject(2, LocalDate.class), row.getLong(3), row.getString(4), row.getString(5)));
    }

    private static Paid paid(ResultSet row, int from) throws SQLException {
        return new Paid(
                row.getLong(from),
                row.getLong(from + 1),
                row.getString(from + 5),
                row.getObject(from + 2, LocalDate.class),
                row.getLong(from + 3),
                row.getString(from + 4));
    }
}
