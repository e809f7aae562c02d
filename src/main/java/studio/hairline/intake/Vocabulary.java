package studio.hairline.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;

/** A list of our own words that another system's values are read as. */
public enum Vocabulary {
    SOURCE(codes(Source.values(), Source::label), "NOT_RECORDED", """
            GOOGLE google|adwords|web research|search|maps|seo
            INSTAGRAM instagram|\\big\\b|insta
            TIKTOK tik ?tok
            FACEBOOK facebook|\\bfb\\b|meta
            BARBER barber
            CLINIC clinic|dermatolog|doctor|transplant|surgeon
            REFERRAL referral|referred|friend|word of mouth|family
            WALK_IN walk
            PHONE phone|call
            EVENT trade show|event|expo|fair|seminar
            WEBSITE web ?site|web form|online ?store|form|website|web"""),
    LEAD_STATUS(codes(LeadStatus.values(), LeadStatus::label), "NEW", """
            NEW not contacted|unread|^new
            SPAM junk|spam|bogus
            TEST \\btest
            DUPLICATE duplicate
            LOST lost|dead|closed|not interested|unqualified|disqualified|rejected
            CONVERTED converted|\\bwon\\b|customer|deposit paid
            TRIAGED contact|qualif|attempt|progress|working|open|follow|booked|nurtur"""),
    SESSION_STATUS(codes(SessionOutcome.values(), SessionOutcome::label), "NOT_RECORDED", """
            MISSED no.?show|missed|absent
            CANCELLED cancel
            COMPLETED complete|done|attended|show|finished|paid"""),
    SERVICE(codes(ServiceMeaning.values(), ServiceMeaning::label), "OTHER", """
            TOUCH_UP touch.?up|refresh
            TREATMENT smp|micropigment|scalp|pigment|treatment|density|scar|hairline"""),
    CATEGORY(codes(Category.values(), Category::label), "NOT_RECORDED", """
            FEMALE_THINNING women|female|ludwig
            RECEDING_HAIRLINE reced|hairline|widow
            ALOPECIA_TOTALIS totalis
            ALOPECIA_UNIVERSALIS universalis
            ALOPECIA_AREATA areata|alopecia|patch
            TRANSPLANT_SCAR fut|fue|strip|transplant scar
            TRANSPLANT_DENSITY transplant
            OTHER_SCAR scar
            CORRECTION correct|fix|redo|removal
            MALE_PATTERN male|\\bmens?\\b|norwood|bald|pattern
            GENERAL_THINNING thin|diffuse|density"""),
    /** Its meanings are users' ids, and nobody. */
    STAFF(Map.of("NOBODY", "Nobody here"), "NOBODY", "");

    private final Map<String, String> labels;
    private final String otherwise;
    private final Words words;

    Vocabulary(Map<String, String> labels, String otherwise, String words) {
        this.labels = labels;
        this.otherwise = otherwise;
        this.words = Words.of(words);
    }

    /** Each meaning's code with its label, in the order to show them. */
    public Map<String, String> labels() {
        return labels;
    }

    /** The meaning its words speak for; a code or label of ours means itself. */
    public String suggest(String given) {
        return labels.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(given) || e.getValue().equalsIgnoreCase(given))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> words.meaning(given.toLowerCase(Locale.ROOT)))
                .orElse(otherwise);
    }

    private static <E extends Enum<E>> Map<String, String> codes(E[] values, Function<E, String> label) {
        Map<String, String> codes = new LinkedHashMap<>();
        Stream.of(values).forEach(v -> codes.put(v.name(), label.apply(v)));
        return codes;
    }
}
