package studio.hairline.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import studio.hairline.dashboard.ConsultationFigures;
import studio.hairline.history.Refusal;
import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.ConsultationRow;
import studio.hairline.leads.ConsultationRows;
import studio.hairline.leads.ConsultationUrl;

/** {@code GET /api/consultations}: the rows of that page, asked for as on screen. */
@RestController
class ConsultationsApi {

    private static final List<Field<ConsultationRow>> FIELDS = Field.all(
            new Field<>("id", ConsultationRow::id),
            new Field<>("leadId", ConsultationRow::leadId),
            new Field<>("name", ConsultationRow::name),
            new Field<>("kind", ConsultationRow::kind),
            new Field<>("outcome", ConsultationRow::outcome),
            new Field<>("startsAt", ConsultationRow::startsAt),
            new Field<>("minutes", ConsultationRow::minutes),
            new Field<>("artistId", ConsultationRow::artistId),
            new Field<>("category", ConsultationRow::category),
            new Field<>("source", ConsultationRow::source),
            new Field<>("page", row -> "/leads/" + row.leadId()));

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
        if (asked.day() != null) {
            throw new Refusal(ConsultationFigures.NO_PAST);
        }
        return new Listing<>(
                FIELDS,
                () -> rows.count(filter),
                (after, limit) -> rows.walk(filter, after, limit),
                some -> rows.each(filter, some));
    }
}
