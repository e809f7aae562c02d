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
import studio.hairline.dashboard.PastDay;
import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.ConsultationRow;
import studio.hairline.leads.ConsultationRows;
import studio.hairline.leads.ConsultationUrl;
import studio.hairline.tallies.Place;

/** {@code GET /api/consultations}: the rows of that page, asked for as on screen. */
@RestController
class ConsultationsApi {

    private static final List<Field<ConsultationRow>> WHAT = Field.all(
            new Field<>("id", ConsultationRow::id),
            new Field<>("leadId", ConsultationRow::leadId),
            new Field<>("name", ConsultationRow::name),
            new Field<>("kind", ConsultationRow::kind),
            new Field<>("outcome", ConsultationRow::outcome),
            new Field<>("startsAt", ConsultationRow::startsAt),
            new Field<>("minutes", ConsultationRow::minutes),
            new Field<>("artistId", ConsultationRow::artistId),
            new Field<>("category", ConsultationRow::category),
            new Field<>("source", ConsultationRow::source));

    private final ConsultationRows rows;
    private final Listings listings;

    ConsultationsApi(ConsultationRows rows, Listings listings) {
        this.rows = rows;
        this.listings = listings;
    }

    @GetMapping("/api/consultations")
    void consultations(HttpServletRequest request, HttpServletResponse response) throws IOException {
        listings.answer(request, response, this::listing);
    }

    private Listing<ConsultationRow> listing(Asked asked) {
        ConsultationFilter filter = ConsultationUrl.read(asked.query());
        asked.mustSay(ConsultationUrl.write(filter), filter.of().code());
        LocalDate day = asked.day();
        if (day != null) {
            return listings.asKnownOn(day, past -> known(filter, past));
        }
        return new Listing<>(
                fields(null),
                () -> rows.count(filter),
                (after, limit) -> rows.walk(filter, after, limit),
                some -> rows.each(filter, some));
    }

    private Listing<ConsultationRow> known(ConsultationFilter filter, PastDay past) {
        return Listing.known(
                        fields(past.day()),
                        past.consultations().rows(filter),
                        row -> new Place(listings.dayOf(row.startsAt()), row.startsAt(), row.id()))
                .leavingOut(past.consultations().leftOut());
    }

    private static List<Field<ConsultationRow>> fields(@Nullable LocalDate day) {
        List<Field<ConsultationRow>> fields = new ArrayList<>(WHAT);
        fields.add(Field.page(day, ConsultationRow::name, row -> "/leads/" + row.leadId()));
        return fields;
    }
}
