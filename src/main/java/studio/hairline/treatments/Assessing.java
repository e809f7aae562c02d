package studio.hairline.treatments;

import java.util.function.Consumer;

/** Asks from any page what kind of hair loss a lead is about and how far it has gone, as the page of the lead does. */
public interface Assessing {

    /** @param told the sentence that says what became of it */
    void ask(long leadId, Consumer<String> told);
}
