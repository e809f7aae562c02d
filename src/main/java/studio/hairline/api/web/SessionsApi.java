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
import studio.hairline.tallies.Place;
import studio.hairline.team.CurrentUser;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionPages;
import studio.hairline.treatments.SessionRow;
import studio.hairline.treatments.SessionRows;
import studio.hairline.treatments.SessionTrail;
import studio.hairline.treatments.SessionUrl;

/** {@code GET /api/sessions}: the rows of that page, asked for as on screen. */
@RestController
class SessionsApi {

    private final SessionRows rows;
    private final SessionTrail trail;
    private final Listings listings;
    private final CurrentUser user;

    SessionsApi(SessionRows rows, SessionTrail trail, Listings listings, CurrentUser user) {
        this.rows = rows;
        this.trail = trail;
        this.listings = listings;
        this.user = user;
    }

    @GetMapping("/api/sessions")
    void sessions(HttpServletRequest request, HttpServletResponse response) throws IOException {
        listings.answer(request, response, this::listing);
    }

    private Listing<SessionRow> listing(Asked asked) {
        SessionFilter filter = SessionUrl.read(asked.query(), SessionMeasure.SESSIONS_BOOKED);
        asked.mustSay(
                SessionUrl.write(filter, SessionMeasure.SESSIONS_BOOKED),
                filter.of().code());
        LocalDate day = asked.day();
        List<Field<SessionRow>> fields = fields(user.isOwner(), day);
        if (day != null) {
            return Listing.known(
                    fields,
                    listings.asKnownOn(day, past -> past.sessions().rows(filter)),
                    row -> new Place(listings.dayOf(row.startsAt()), row.startsAt(), row.id()));
        }
        return new Listing<>(
                fields,
                () -> rows.count(filter),
                (after, limit) -> trail.walk(filter, after, limit),
                some -> rows.each(new SessionPages(filter, true), some));
    }

    private static List<Field<SessionRow>> fields(boolean money, @Nullable LocalDate day) {
        List<Field<SessionRow>> fields = new ArrayList<>(what());
        fields.addAll(inTheChair());
        if (money) {
            fields.add(new Field<>("valueCents", SessionRow::valueCents));
        }
        fields.add(Field.page(day, SessionRow::name, row -> "/sessions/" + row.id()));
        return fields;
    }

    private static List<Field<SessionRow>> what() {
        return Field.all(
                new Field<>("id", SessionRow::id),
                new Field<>("personId", SessionRow::personId),
                new Field<>("name", SessionRow::name),
                new Field<>("leadId", SessionRow::leadId),
                new Field<>("planId", SessionRow::planId),
                new Field<>("number", SessionRow::number),
                new Field<>("planned", SessionRow::planned),
                new Field<>("kind", SessionRow::kind),
                new Field<>("status", SessionRow::status),
                new Field<>("category", SessionRow::category),
                new Field<>("source", SessionRow::source));
    }

    private static List<Field<SessionRow>> inTheChair() {
        return Field.all(
                new Field<>("bookedDay", SessionRow::bookedDay),
                new Field<>("startsAt", SessionRow::startsAt),
                new Field<>("minutes", SessionRow::minutes),
                new Field<>("artistId", SessionRow::artistId),
                new Field<>("artistName", SessionRow::artistName),
                new Field<>("completedAt", SessionRow::completedAt),
                new Field<>("gapDays", SessionRow::gapDays),
                new Field<>("service", SessionRow::service));
    }
}
