package studio.hairline.intake;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.operations.SettingChanged;
import studio.hairline.team.ForOwner;

/** The websites that may show the inquiry page inside their own. */
@Service
@ForOwner
public class Embedding {

    private static final Pattern ORIGIN =
            Pattern.compile("https?://[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,9}(?::\\d{1,5})?");
    private static final int MOST = 20;
    private static final int LONGEST = 200;

    private final PageTable page;
    private final ApplicationEventPublisher events;

    Embedding(PageTable page, ApplicationEventPublisher events) {
        this.page = page;
        this.events = events;
    }

    @Transactional
    public List<String> origins() {
        return lines(page.origins());
    }

    /** @param typed one to a line, such as https://www.example.com */
    @Transactional
    public void allow(String typed) {
        List<String> origins = lines(typed);
        origins.stream().filter(one -> !isOrigin(one)).findFirst().ifPresent(wrong -> {
            throw new Refusal("“" + wrong + "” is no address of a website: write it like https://www.example.com,"
                    + " without anything behind the name.");
        });
        if (origins.size() > MOST) {
            throw new Refusal("Up to " + MOST + " websites can show the form.");
        }
        events.publishEvent(new SettingChanged(
                "Websites that may show the form", String.join(", ", origins()), String.join(", ", origins)));
        page.allow(String.join("\n", origins));
    }

    private static boolean isOrigin(String text) {
        return text.length() <= LONGEST && ORIGIN.matcher(text).matches();
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(line -> line.strip().toLowerCase(java.util.Locale.ROOT).replaceFirst("/$", ""))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
