package studio.hairline.demo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.demo.Story.Assessed;
import studio.hairline.demo.Story.Deal;
import studio.hairline.demo.Story.Sitting;
import studio.hairline.demo.Story.Talk;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.Source;
import studio.hairline.leads.Standing;
import studio.hairline.leads.Terms;
import studio.hairline.people.Contact;

/**
 * An inquiry of which something is known beforehand; null is left to chance.
 *
 * @param artist whose one session it is, as an index
 * @param isBlank whether nothing is filled in
 */
record Plant(
        Instant arrival,
        @Nullable Category category,
        @Nullable Source source,
        @Nullable Boolean wins,
        @Nullable Integer artist,
        boolean isBlank) {

    private static final long SCALP = 1_200_00;
    private static final long SCAR = 2_400_00;

    static Plant at(Instant arrival) {
        return new Plant(arrival, null, null, null, null, false);
    }

    Plant about(Category only) {
        return new Plant(arrival, only, source, wins, artist, isBlank);
    }

    Plant from(Source where) {
        return new Plant(arrival, category, where, wins, artist, isBlank);
    }

    Plant winning(boolean won) {
        return new Plant(arrival, category, source, won, artist, isBlank);
    }

    Plant with(int index) {
        return new Plant(arrival, category, source, wins, index, isBlank);
    }

    Plant blank() {
        return new Plant(arrival, category, source, wins, artist, true);
    }

    /** One session of three hours, done by the artist, paid by the work alone. */
    Deal deal(Instant at, Instant starts, int whose) {
        long cents = category == Category.TRANSPLANT_SCAR ? SCAR : SCALP;
        return new Deal(at, new Terms(1, cents, cents / 10), List.of(new Sitting(starts, whose, false, Boolean.TRUE)));
    }

    /** Somebody of whom nothing is known but how they are called where they wrote. */
    Story story(int number) {
        Contact nobody = new Contact("", null, null, "@blank" + number, null, null);
        return new Story(
                number,
                number,
                nobody,
                Inquiry.of(arrival, Channel.MESSAGE, Source.NOT_RECORDED, ""),
                Standing.GENUINE,
                -1,
                null,
                new Assessed(Category.NOT_RECORDED, null, null),
                null,
                null,
                null,
                Talk.NONE);
    }
}
