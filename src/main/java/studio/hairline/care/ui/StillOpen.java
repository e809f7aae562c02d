package studio.hairline.care.ui;

import java.util.ArrayList;
import java.util.List;
import studio.hairline.treatments.SessionStatus;

/** What still waits for somebody who is about to be erased: nobody can be called about it afterwards. */
record StillOpen(long inquiries, long sessions) {

    static StillOpen of(ErasureBeans beans, long personId) {
        return new StillOpen(
                beans.leads().ofPerson(personId).stream()
                        .filter(lead -> lead.stage().isOpen())
                        .count(),
                beans.sessions().ofPerson(personId).stream()
                        .filter(session -> session.status() == SessionStatus.SCHEDULED)
                        .count());
    }

    /** @return sentences; none when nothing waits */
    List<String> words() {
        List<String> words = new ArrayList<>();
        if (inquiries > 0) {
            words.add(inquiries + (inquiries == 1 ? " inquiry is" : " inquiries are")
                    + " open and will wait without a name. Say how each ended before you erase.");
        }
        if (sessions > 0) {
            words.add(sessions + (sessions == 1 ? " session is" : " sessions are")
                    + " booked and will stand without a name. Cancel what will not take place before you erase.");
        }
        return words;
    }
}
