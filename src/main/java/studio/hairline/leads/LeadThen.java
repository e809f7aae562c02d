package studio.hairline.leads;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a lead that is not the database's any more back to what it was known to be, its conversion too. */
record LeadThen(Map<String, String> fields, ZoneId zone) {

    private static final String CONVERTED = "convertedDay";

    void putBack(Lead lead) {
        Arrival came = lead.arrival;
        Channel channel = Channel.valueOf(
                fields.getOrDefault(LeadFields.CHANNEL, came.channel().name()));
        lead.arrival = new Arrival(came.at(), came.day(), came.hour(), channel);
        lead.booked = moment("bookedDay", lead.booked);
        lead.attended = moment("attendedDay", lead.attended);
        lead.firstSessionDay = day("firstSessionDay", lead.firstSessionDay);
        lead.seriesDoneDay = day("seriesDoneDay", lead.seriesDoneDay);
        lead.conversion = conversion(lead);
        lead.loss = loss(lead.loss);
        Map<String, String> others = new HashMap<>(fields);
        others.remove(CONVERTED);
        new LeadBefore(others).putBack(lead);
    }

    private @Nullable Conversion conversion(Lead lead) {
        Conversion now = lead.conversion;
        LocalDate day = day(CONVERTED, now == null ? null : now.day());
        if (day == null) {
            return null;
        }
        int inDays = (int) ChronoUnit.DAYS.between(lead.arrival.day(), day);
        Terms terms = new Terms(
                (int) number("sessions", now == null ? 1 : now.sessions()),
                number("priceCents", now == null ? 0 : now.priceCents()),
                number("depositCents", now == null ? 0 : now.depositCents()));
        Moment when = now != null && day.equals(now.day()) ? new Moment(now.at(), day) : start(day);
        return Conversion.of(terms, when, inDays);
    }

    private @Nullable Loss loss(@Nullable Loss now) {
        LocalDate day = day("lostDay", now == null ? null : now.day());
        if (day == null) {
            return null;
        }
        if (now != null && day.equals(now.day())) {
            return now;
        }
        String reason = fields.getOrDefault("lostReason", "");
        return new Loss(start(day).at(), day, reason.isEmpty() ? LostReason.NOT_RECORDED : LostReason.valueOf(reason));
    }

    private @Nullable Moment moment(String field, @Nullable Moment now) {
        LocalDate day = day(field, now == null ? null : now.day());
        if (day == null) {
            return null;
        }
        return now != null && day.equals(now.day()) ? now : start(day);
    }

    private Moment start(LocalDate day) {
        return new Moment(day.atStartOfDay(zone).toInstant(), day);
    }

    private @Nullable LocalDate day(String field, @Nullable LocalDate now) {
        String text = fields.get(field);
        return text == null ? now : text.isEmpty() ? null : LocalDate.parse(text);
    }

    private long number(String field, long now) {
        String text = fields.getOrDefault(field, "");
        return text.isEmpty() ? now : Long.parseLong(text);
    }
}
