package studio.hairline.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import studio.hairline.leads.Dated;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadOrder;
import studio.hairline.leads.LeadRow;
import studio.hairline.leads.LeadRows;
import studio.hairline.leads.LeadTrail;
import studio.hairline.leads.LeadUrl;
import studio.hairline.tallies.Place;
import studio.hairline.team.CurrentUser;

/** {@code GET /api/leads} and {@code /api/conversions}: the rows of these pages, asked for as on screen. */
@RestController
class LeadsApi {

    private final LeadRows rows;
    private final LeadTrail trail;
    private final Listings listings;
    private final CurrentUser user;

    LeadsApi(LeadRows rows, LeadTrail trail, Listings listings, CurrentUser user) {
        this.rows = rows;
        this.trail = trail;
        this.listings = listings;
        this.user = user;
    }

    @GetMapping("/api/leads")
    void leads(HttpServletRequest request, HttpServletResponse response) throws IOException {
        listings.answer(request, response, asked -> listing(asked, LeadMeasure.INQUIRIES));
    }

    @GetMapping("/api/conversions")
    void conversions(HttpServletRequest request, HttpServletResponse response) throws IOException {
        listings.answer(request, response, asked -> listing(asked, LeadMeasure.CONVERSIONS));
    }

    private Listing<LeadRow> listing(Asked asked, LeadMeasure usual) {
        LeadFilter filter = LeadUrl.read(asked.query(), usual);
        asked.mustSay(LeadUrl.write(filter, usual), filter.of().code());
        List<Field<LeadRow>> fields = fields(user.isOwner(), asked.day());
        LocalDate day = asked.day();
        if (day != null) {
            return Listing.known(
                    fields,
                    listings.asKnownOn(day, past -> past.leads().rows(filter)),
                    row -> place(filter.of().dated(), row));
        }
        return new Listing<>(
                fields,
                () -> rows.count(filter),
                (after, limit) -> trail.walk(filter, after, limit),
                some -> rows.each(filter, LeadOrder.LATEST_FIRST, some));
    }

    private Place place(Dated dated, LeadRow row) {
        return switch (dated) {
            case RECEIVED -> new Place(listings.dayOf(row.receivedAt()), row.receivedAt(), row.id());
            case CONVERTED -> Listing.place(row.convertedDay(), row.id());
            case LOST -> Listing.place(row.lostDay(), row.id());
        };
    }

    private static List<Field<LeadRow>> fields(boolean money, @Nullable LocalDate day) {
        List<Field<LeadRow>> fields = new ArrayList<>(who());
        fields.addAll(became());
        fields.addAll(passed());
        if (money) {
            fields.add(new Field<>("priceCents", LeadRow::priceCents));
        }
        fields.add(Field.page(day, LeadRow::name, row -> "/leads/" + row.id()));
        return fields;
    }

    private static List<Field<LeadRow>> who() {
        return Field.all(
                new Field<>("id", LeadRow::id),
                new Field<>("personId", LeadRow::personId),
                new Field<>("name", LeadRow::name),
                new Field<>("contact", LeadRow::contact),
                new Field<>("receivedAt", LeadRow::receivedAt),
                new Field<>("category", LeadRow::category),
                new Field<>("grade", LeadRow::grade),
                new Field<>("source", LeadRow::source),
                new Field<>("assigneeId", LeadRow::assigneeId));
    }

    private static List<Field<LeadRow>> became() {
        return Field.all(
                new Field<>("stage", LeadRow::stage),
                new Field<>("standing", LeadRow::standing),
                new Field<>("answeredMinutes", LeadRow::answeredMinutes),
                new Field<>("nextStep", LeadRow::nextStep),
                new Field<>("nextStepDay", LeadRow::nextStepDay),
                new Field<>("convertedDay", LeadRow::convertedDay),
                new Field<>("convertedInDays", LeadRow::convertedInDays),
                new Field<>("plannedSessions", LeadRow::plannedSessions),
                new Field<>("lostDay", LeadRow::lostDay),
                new Field<>("lostReason", LeadRow::lostReason));
    }

    private static List<Field<LeadRow>> passed() {
        return Field.all(
                new Field<>("channel", row -> row.passed().channel()),
                new Field<>("answeredOpenMinutes", row -> row.passed().openMinutes()),
                new Field<>("bookedAt", row -> row.passed().bookedAt()),
                new Field<>("attendedDay", row -> row.passed().attendedDay()),
                new Field<>("firstSessionDay", row -> row.passed().firstSessionDay()),
                new Field<>("seriesDoneDay", row -> row.passed().seriesDoneDay()),
                new Field<>("wroteBack", row -> row.passed().wroteBack()),
                new Field<>("attempts", row -> row.passed().attempts()),
                new Field<>("firstOfPerson", row -> row.passed().first()));
    }
}
