package studio.hairline.care;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import studio.hairline.testing.TestStudio;

/** What rooms keep of the planted person whose verbs are not theirs to say; their own tests show that they do. */
record PlantedRooms(JdbcClient jdbc, OffsetDateTime now, long lead, long person) {

    static void plant(TestStudio studio, long lead, long person) {
        PlantedRooms rooms =
                new PlantedRooms(studio.jdbc(), studio.clock().instant().atOffset(ZoneOffset.UTC), lead, person);
        rooms.mail();
        rooms.record();
        rooms.chair();
        rooms.money();
        rooms.reports();
    }

    private void reports() {
        jdbc.sql("insert into saved_reports (user_id, name, query, shared, saved_at)"
                        + " values (?, 'what Qzxana Qzxruiz asked for', 'figure=sessions', true, ?)")
                .params(TestStudio.OWNER, now)
                .update();
    }

    private void mail() {
        jdbc.sql("insert into mails (id, lead_id, written_at, written_by, recipient, subject, words, reference,"
                        + " state, tries, due_at) values (1, ?, ?, ?, 'qzxana@qzxmail.test', 'for qzxana', 'Dear"
                        + " qzxana', 'QZ', 'SENT', 1, ?)")
                .params(lead, now, TestStudio.OWNER, now)
                .update();
        String received =
                "insert into received_mails (message_id, arrived_at, sender, sender_name, subject, words, answers,"
                        + " kind, attachments, lead_id) values (?, ?, 'qzxana@qzxmail.test', 'Qzxana', 're', 'qzxword',"
                        + " '', 'LETTER', 0, ?)";
        jdbc.sql(received).params("1", now, lead).update();
        jdbc.sql(received).params(Arrays.asList("2", now, null)).update();
    }

    private void record() {
        jdbc.sql("insert into waiting_list (person_id, minutes, weekdays, note, added_at) values (?, 180, '',"
                        + " 'qzxana soon', ?)")
                .params(person, now)
                .update();
        jdbc.sql("insert into photo_consents (id, person_id, purpose, given, words, said_at)"
                        + " values (1, ?, 'RECORD', true, 'qzxana agrees', ?)")
                .params(person, now)
                .update();
        jdbc.sql("insert into consultation_sheets (id, lead_id, version, saved_at, goals, scalp, areas, hairline_note,"
                        + " pigment_maker, pigment_colour, pigment_lot, asked)"
                        + " values (1, ?, 1, ?, 'as qzxfriend', 'qzxdry', '', 'qzxsoft', '', '', '', true)")
                .params(lead, now)
                .update();
    }

    private void chair() {
        String of = " from sessions where lead_id = ?";
        jdbc.sql("insert into session_records (session_id, version, adult, identification, risks, preparation, areas,"
                        + " density, needles, pigment_maker, pigment_colour, pigment_lot, notes, aftercare) select id, 1, true,"
                        + " 'licence of qzxana', true, 'qzxdry', '', 'qzxsoft', '', '', '', '', 'qzxword', true"
                        + of)
                .param(lead)
                .update();
        jdbc.sql("insert into signed_papers (session_id, paper, text_version, name, signed_at)"
                        + " select id, 'CONSENT', 1, 'Qzxana Qzxruiz', cast(? as timestamp with time zone)" + of)
                .params(now, lead)
                .update();
        jdbc.sql("insert into adverse_events (id, session_id, event_day, description, recorded_at)"
                        + " select id, id, start_day, 'qzxana is red', cast(? as timestamp with time zone)" + of)
                .params(now, lead)
                .update();
    }

    private void money() {
        jdbc.sql("update money_entries set note = 'from qzxfriend' where lead_id = ?")
                .param(lead)
                .update();
        String receipt =
                "insert into receipts (receipt_day, amount_cents, payer, reference, digest, kept_at, payment_id)"
                        + " values (date '2026-07-01', 30000, ?, 'QZXREF', ?, ?, ?)";
        Long paid = jdbc.sql("select min(id) from money_entries where lead_id = ? and kind = 'PAID'")
                .param(lead)
                .query(Long.class)
                .optional()
                .orElse(null);
        jdbc.sql(receipt).params(Arrays.asList("qzxfriend", "1", now, paid)).update();
        jdbc.sql(receipt)
                .params(Arrays.asList("Qzxana Qzxruiz", "2", now, null))
                .update();
    }
}
