package studio.hairline.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.calendar.Reminders.Reminded;
import studio.hairline.people.RaisedFlag;
import studio.hairline.record.Preparation;

/**
 * Who comes, and what one wants to know before they do.
 *
 * @param missing of the record of a session, in the order in which it is wanted
 * @param reminded of the time at which they come
 */
public record DayLine(
        Appointment visit,
        About about,
        List<RaisedFlag> flags,
        List<String> missing,
        Preparation preparation,
        Optional<Reminded> reminded) {

    /**
     * What is known of whoever comes; texts may be empty.
     *
     * @param lastWords as they last wrote
     */
    public record About(String grade, String phone, String email, String lastWords) {

        static final About NOTHING = new About("", "", "", "");

        public String contact() {
            return Stream.of(phone, email).filter(one -> !one.isEmpty()).collect(Collectors.joining(" · "));
        }
    }
}
