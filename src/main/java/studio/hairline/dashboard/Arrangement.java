package studio.hairline.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How somebody wants their dashboard: in which order things stand and what is hidden. It need not name everything: what it
 * does not know, such as a figure that is new, stands where it usually does, after its usual neighbour.
 *
 * @param order codes, also of what is not there at the moment
 */
public record Arrangement(List<String> order, Set<String> hidden) {

    public static final Arrangement USUAL = new Arrangement(List.of(), Set.of());

    private static final String HIDDEN = "!";

    /** @param text as it was written; what is not understood does no harm */
    public static Arrangement read(String text) {
        List<String> parts =
                Arrays.stream(text.split(",")).filter(part -> !part.isBlank()).toList();
        return new Arrangement(
                parts.stream().map(part -> part.replace(HIDDEN, "")).distinct().toList(),
                parts.stream()
                        .filter(part -> part.startsWith(HIDDEN))
                        .map(part -> part.substring(1))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** @return codes with commas between, an exclamation mark before the hidden ones */
    public String write() {
        return order.stream().map(code -> hides(code) ? HIDDEN + code : code).collect(Collectors.joining(","));
    }

    /** @return the same things, in this order */
    public List<String> of(List<String> usual) {
        return naming(usual).order.stream().filter(usual::contains).toList();
    }

    public boolean hides(String code) {
        return hidden.contains(code);
    }

    /** @return the same, with all of these in its order */
    public Arrangement naming(List<String> usual) {
        List<String> all = new ArrayList<>(order);
        for (int place = 0; place < usual.size(); place++) {
            String code = usual.get(place);
            if (!all.contains(code)) {
                all.add(place == 0 ? 0 : all.indexOf(usual.get(place - 1)) + 1, code);
            }
        }
        return new Arrangement(List.copyOf(all), hidden);
    }

    /** @return with one of two that it names in the place of the other, which makes room */
    public Arrangement moved(String code, String to) {
        List<String> all = new ArrayList<>(order);
        int place = all.indexOf(to);
        all.remove(code);
        all.add(place, code);
        return new Arrangement(List.copyOf(all), hidden);
    }

    /** @return with what it names hidden, or shown again */
    public Arrangement hiding(String code, boolean hide) {
        Set<String> without = new LinkedHashSet<>(hidden);
        without.remove(code);
        if (hide) {
            without.add(code);
        }
        return new Arrangement(order, Set.copyOf(without));
    }

    /** @return without these, wherever they stand */
    public Arrangement without(Set<String> codes) {
        return new Arrangement(
                order.stream().filter(code -> !codes.contains(code)).toList(),
                hidden.stream().filter(code -> !codes.contains(code)).collect(Collectors.toUnmodifiableSet()));
    }

    /** @return with one more at the end, shown */
    public Arrangement with(String code) {
        List<String> all = new ArrayList<>(without(Set.of(code)).order);
        all.add(code);
        return new Arrangement(List.copyOf(all), hiding(code, false).hidden);
    }
}
