package studio.hairline.triage.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.triage.Reason;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.Url;

/**
 * What the inbox's address asks: which one is open and what for, for which reason, and how many are shown.
 *
 * @param on the past day it is asked of; null for now
 */
record Asked(
        @Nullable Long item,
        @Nullable Reason only,
        int most,
        Errand errand,
        @Nullable LocalDate on) {

    private static final int AT_FIRST = 50;
    private static final int AT_ALL = 500;

    Asked(@Nullable Long item, @Nullable Reason only, int most) {
        this(item, only, most, Errand.NONE);
    }

    Asked(@Nullable Long item, @Nullable Reason only, int most, Errand errand) {
        this(item, only, most, errand, null);
    }

    /** What is not understood is ignored. */
    static Asked read(Url url) {
        Long item = url.first("item")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
        Reason only = url.first("reason").flatMap(Asked::reason).orElse(null);
        int most = url.first("show")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(AT_FIRST);
        return new Asked(item, only, Math.clamp(most, AT_FIRST, AT_ALL), Errand.read(url));
    }

    Asked on(LocalDate day) {
        return new Asked(null, only, most, Errand.NONE, day);
    }

    /** @return the address of one that waits: open beside the others, or as it was known on the day */
    String addressOf(long leadId) {
        return on == null ? open(leadId).address() : KnownOn.at("leads/" + leadId, on);
    }

    String address() {
        return KnownOn.on(url(), on).toPath("inbox");
    }

    /** @return what the address asks, but of which day */
    Url url() {
        Url url = item == null ? Url.EMPTY : Url.EMPTY.with("item", item.toString());
        url = only == null ? url : url.with("reason", only.name().toLowerCase(java.util.Locale.ROOT));
        return most == AT_FIRST ? url : url.with("show", String.valueOf(most));
    }

    Asked open(@Nullable Long leadId) {
        return new Asked(leadId, only, most);
    }

    /** @return the same, its errand done */
    Asked begun() {
        return new Asked(item, only, most, errand.begun(), on);
    }

    Asked of(@Nullable Reason reason) {
        return new Asked(null, reason, AT_FIRST, Errand.NONE, on);
    }

    Asked more() {
        return new Asked(item, only, Math.min(AT_ALL, most * 2), Errand.NONE, on);
    }

    private static java.util.Optional<Reason> reason(String code) {
        return java.util.Arrays.stream(Reason.values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
