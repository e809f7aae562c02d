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
import studio.hairline.money.MoneyFigures;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyRow;
import studio.hairline.money.MoneyTrail;
import studio.hairline.money.MoneyUrl;
import studio.hairline.team.ForOwner;

/** {@code GET /api/money}: the entries of the ledger, asked for as on screen; for the owner alone. */
@RestController
@ForOwner
class MoneyApi {

    private static final List<Field<MoneyRow>> WHAT = Field.all(
            new Field<>("id", MoneyRow::id),
            new Field<>("leadId", MoneyRow::leadId),
            new Field<>("name", MoneyRow::name),
            new Field<>("kind", MoneyRow::kind),
            new Field<>("means", MoneyRow::means),
            new Field<>("amountCents", MoneyRow::cents),
            new Field<>("day", MoneyRow::day),
            new Field<>("recordedAt", MoneyRow::recordedAt),
            new Field<>("note", MoneyRow::note),
            new Field<>("takesBack", MoneyRow::takesBack));

    private final MoneyFigures rows;
    private final MoneyTrail trail;
    private final Listings listings;

    MoneyApi(MoneyFigures rows, MoneyTrail trail, Listings listings) {
        this.rows = rows;
        this.trail = trail;
        this.listings = listings;
    }

    @GetMapping("/api/money")
    void money(HttpServletRequest request, HttpServletResponse response) throws IOException {
        listings.answer(request, response, this::listing);
    }

    private Listing<MoneyRow> listing(Asked asked) {
        MoneyFilter filter = MoneyUrl.read(asked.query());
        asked.mustSay(MoneyUrl.write(filter), filter.of().code());
        LocalDate day = asked.day();
        List<Field<MoneyRow>> fields = fields(day);
        if (day != null) {
            return Listing.known(
                    fields,
                    listings.asKnownOn(day, past -> past.money().rows(filter)),
                    row -> Listing.place(row.day(), row.id()));
        }
        return new Listing<>(
                fields,
                () -> rows.count(filter),
                (after, limit) -> trail.walk(filter, after, limit),
                some -> rows.each(filter, some));
    }

    private static List<Field<MoneyRow>> fields(@Nullable LocalDate day) {
        List<Field<MoneyRow>> fields = new ArrayList<>(WHAT);
        fields.add(Field.page(day, MoneyRow::name, row -> "/leads/" + row.leadId()));
        return fields;
    }
}
