package studio.hairline.leads.ui;

import java.util.List;
import java.util.stream.Stream;
import studio.hairline.leads.LeadMeasure;

/** Which figures of the catalogue a list of leads is the rows of, by their codes. */
final class LeadAudited {

    private LeadAudited() {}

    /** @param money whether whoever looks may see what was booked */
    static List<String> figures(LeadMeasure measure, boolean money) {
        return switch (measure) {
            case INQUIRIES -> List.of("new-inquiries");
            case OPEN -> List.of("open-now");
            case UNANSWERED -> List.of("unanswered-now");
            case CONVERTED_IN_TIME -> List.of("conversion-rate");
            case CONVERSIONS ->
                Stream.of("conversions", "booked", "average-plan-price")
                        .limit(money ? 3 : 1)
                        .toList();
            case REACHED_SERIES_DONE -> List.of("series-completion");
            case REACHED_ANSWER, REACHED_BOOKING, REACHED_CONSULTATION, REACHED_CONVERSION, REACHED_FIRST_SESSION ->
                List.of(measure.code().replace("reached-", "got-to-"));
            case NEW_PEOPLE, SPAM, TEST_ENTRIES, DUPLICATES, NEVER_ANSWERED, LOSSES -> List.of(measure.code());
            case ANSWERED_15M, ANSWERED_1H, ANSWERED_4H, ANSWERED_24H, ANSWERED_3D, ANSWERED_LATER -> List.of();
        };
    }
}
