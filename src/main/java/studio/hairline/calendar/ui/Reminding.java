package studio.hairline.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import studio.hairline.calendar.Appointment;
import studio.hairline.calendar.DayLine;

/** A reminder of what somebody comes for, handed to the device's texts or mail with its words; and that it was done. */
final class Reminding extends Div {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.US);

    /** @param done writes down that they were reminded */
    Reminding(DayLine line, CalendarBeans.Studio studio, Runnable done) {
        addClassNames("button-row", "not-on-paper");
        Appointment visit = line.visit();
        String phone = line.about().phone().replaceAll("[^0-9+]", "");
        String words = words(visit, studio);
        if (!phone.isEmpty()) {
            Anchor text = link("Text", visit);
            // Vaadin does not know this scheme as safe; it is, as the number is in digits and the words are encoded.
            text.setUnsafeHref("sms:" + phone + "?&body=" + encoded(words));
            add(text);
        }
        if (!line.about().email().isEmpty()) {
            Anchor mail = link("E-mail", visit);
            mail.setHref("mailto:" + line.about().email() + "?subject="
                    + encoded("Your appointment at " + studio.settings().facts().name()) + "&body=" + encoded(words));
            add(mail);
        }
        Button reminded = new Button("Reminded", click -> done.run());
        reminded.addThemeVariants(ButtonVariant.SMALL);
        reminded.setAriaLabel("Reminded: " + visit.who().name());
        reminded.getElement().setAttribute("data-key", "r");
        add(reminded);
    }

    private static Anchor link(String words, Appointment visit) {
        Anchor link = new Anchor("", words);
        link.setRouterIgnore(true);
        link.setAriaLabel(words + " a reminder to " + visit.who().name());
        return link;
    }

    private static String words(Appointment visit, CalendarBeans.Studio studio) {
        String first = visit.who().name().split(" ", 2)[0];
        return "Hi " + first + ", we look forward to your "
                + visit.what().words().toLowerCase(Locale.US) + " at "
                + studio.settings().facts().name() + " on "
                + WHEN.format(visit.stay().startsAt().atZone(studio.time().zone()))
                + ". If you cannot come, please tell us as soon as you can.";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
