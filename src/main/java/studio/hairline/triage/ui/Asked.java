package studio.hairline.triage.ui;

import org.jspecify.annotations.Nullable;
import studio.hairline.triage.Reason;
import studio.hairline.ui.Url;

/** What the inbox's address asks: which one is open and what for, for which reason, and how many are shown. */
record Asked(@Nullable Long item, @Nullable Reason only, int most, Errand errand) {

    private static final int AT_FIRST = 50;
    private static final int AT_ALL = 500;

    Asked(@Nullable Long item, @Nullable Reason only, int most) {
        this(item, only, most, Errand.NONE);
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

    String address() {
        Url url = item == null ? Url.EMPTY : Url.EMPTY.with("item", item.toString());
        url = only == null ? url : url.with("reason", only.name().toLowerCase(java.util.Locale.ROOT));
        return (most == AT_FIRST ? url : url.with("show", String.valueOf(most))).toPath("inbox");
    }

    Asked open(@Nullable Long leadId) {
        return new Asked(leadId, only, most);
    }

    /** @return the same, its errand done */
    Asked begun() {
        return new Asked(item, only, most, errand.begun());
    }

    Asked of(@Nullable Reason reason) {
        return new Asked(null, reason, AT_FIRST);
    }

    Asked more() {
        return new Asked(item, only, Math.min(AT_ALL, most * 2));
    }

    private static java.util.Optional<Reason> reason(String code) {
        return java.util.Arrays.stream(Reason.values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
