package studio.hairline.triage;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.LeadRef;

/**
 * What is decided about one lead.
 *
 * @param ref as it was seen
 * @param verb what happens to the lead itself
 * @param inbox what happens to what the inbox keeps of it
 * @param line adds a line to the conversation, or none
 * @param done whether it leaves the hands of whoever decides
 */
record Decision(
        LeadRef ref,
        UnaryOperator<LeadRef> verb,
        UnaryOperator<InboxState> inbox,
        Supplier<@Nullable Line> line,
        boolean done) {

    /** A line of the conversation, by its id. */
    sealed interface Line {

        record Ours(long attemptId) implements Line {}

        record Theirs(long wordsId) implements Line {}

        /** Of ours, not sent yet. */
        record Mail(long mailId) implements Line {}
    }

    static Decision on(LeadRef ref, UnaryOperator<LeadRef> verb) {
        return new Decision(ref, verb, InboxState::decided, () -> null, true);
    }

    Decision inbox(UnaryOperator<InboxState> change) {
        return new Decision(ref, verb, change, line, done);
    }

    Decision saying(Supplier<@Nullable Line> added) {
        return new Decision(ref, verb, inbox, added, done);
    }

    /** Whoever answered has it for a while: nobody else answers as well, from a list that was a moment old. */
    Decision held() {
        return new Decision(ref, verb, inbox, line, false);
    }

    /** It stays in the hands of whoever decided. */
    Decision goesOn() {
        return new Decision(ref, verb, UnaryOperator.identity(), line, false);
    }
}
