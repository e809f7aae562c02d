package studio.hairline.ui;

import java.util.List;

/** Something with a date of its own that cannot wait, said first where a day begins; told by the feature that knows. */
public interface Urgent {

    /** @param address of where it is seen to */
    record Matter(String sentence, String verb, String address) {}

    /** @return none as long as nothing is late */
    List<Matter> now();
}
