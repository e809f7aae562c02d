package studio.hairline.demo;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.demo.Story.Talk;
import studio.hairline.leads.LeadRef;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Way;
import studio.hairline.triage.Conversation;

/** Plays what was said after the first response. */
@Component
class Talker {

    private static final long MINUTES_TO_REPLY = 4;
    private static final List<String> BACK = List.of(
            "Thank you, that helps. I would like to come in.",
            "Does it hurt much?",
            "Thursday works for me.",
            "Thanks, I need to think about the price.",
            "Can I bring my wife to the consultation?");

    private final Conversation conversation;
    private final StudioTime time;

    Talker(Conversation conversation, StudioTime time) {
        this.conversation = conversation;
        this.time = time;
    }

    void tell(Talk talk, LeadRef lead) {
        Instant back = talk.back();
        if (back != null) {
            String words = BACK.get((int) Math.floorMod(back.getEpochSecond(), BACK.size()));
            time.during(back, () -> conversation.theyWrote(lead, back, words));
            call(lead, back.plusSeconds(60 * MINUTES_TO_REPLY), "Called them about it.");
        }
        talk.tries().forEach(at -> call(lead, at, "No answer."));
    }

    private void call(LeadRef lead, Instant at, String note) {
        time.during(at, () -> conversation.tried(lead, Way.CALL, note));
    }
}
