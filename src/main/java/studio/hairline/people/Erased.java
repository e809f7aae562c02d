package studio.hairline.people;

import java.util.List;

/**
 * Who is being erased, as far as it takes to find what is left of them.
 *
 * @param people their record and those merged into it
 * @param leads ids of their inquiries
 * @param sessions ids of their sessions
 * @param contacts all that they were ever known as here
 */
public record Erased(List<Long> people, List<Long> leads, List<Long> sessions, List<Contact> contacts) {

    /** What the record of somebody erased is called in every list. */
    public static final String NAME = "Erased person";

    public Traces traces() {
        return Traces.of(contacts);
    }
}
