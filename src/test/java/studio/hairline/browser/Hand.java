package studio.hairline.browser;

import java.time.LocalDate;

/** How somebody works with a page: by mouse, or by the keyboard alone. Everything is found by the name that is read out for it. */
interface Hand {

    void press(String button);

    /** As whoever is impatient does. */
    void pressTwice(String button);

    void follow(String link);

    void fill(String field, String words);

    void choose(String field, String item);

    void tick(String box);

    /** An area of the drawn scalp. */
    void tap(String area);

    /** @param paper as its button says it */
    void sign(String paper, String name);

    /** Begins an appointment at a full hour of a day of the week that is shown. */
    void beginAppointment(LocalDate day, int hour);
}
