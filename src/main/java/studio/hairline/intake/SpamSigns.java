package studio.hairline.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.hairline.intake.Stamps.Stamp;

/**
 * What speaks for a machine having sent an inquiry; a person without scripts shows none of it.
 *
 * @param trap what was written into the field nobody sees
 * @param often whether more came from one address than a person sends
 */
public record SpamSigns(Posted posted, Optional<Stamp> stamp, String trap, boolean often) {

    private static final Duration QUICKEST = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final int USUAL_LINKS = 1;
    private static final Pattern LINK = Pattern.compile("https?://|\\bwww\\.", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile("<\\s*a\\s|\\[url|\\[link", Pattern.CASE_INSENSITIVE);

    /** @return sentences for whoever decides; none: it is taken in */
    public List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        if (!trap.isBlank()) {
            reasons.add("Filled in a field that people do not see.");
        }
        stamp.ifPresentOrElse(one -> age(one, reasons), () -> reasons.add("Sent without a form of this page."));
        if (often) {
            reasons.add("Many came from the same address within minutes.");
        }
        links(reasons);
        return reasons;
    }

    /** @return what speaks against the words alone, however they came */
    List<String> inWords() {
        List<String> reasons = new ArrayList<>();
        links(reasons);
        return reasons;
    }

    private static void age(Stamp one, List<String> reasons) {
        if (one.open().compareTo(QUICKEST) < 0) {
            reasons.add("Sent within " + Math.max(1, one.open().toSeconds() + 1) + " s of opening the page.");
        } else if (one.open().compareTo(LONGEST) > 0) {
            reasons.add("Sent with a form that was opened more than a week ago.");
        }
    }

    private void links(List<String> reasons) {
        if (LINK.matcher(posted.field("name")).find()) {
            reasons.add("The name is a link.");
        }
        String message = posted.field("message");
        if (MARKUP.matcher(message).find()) {
            reasons.add("The message carries links as code.");
        } else if (LINK.matcher(message).results().count() > USUAL_LINKS) {
            reasons.add("The message carries several links.");
        }
    }
}
