package studio.hairline.record;

import java.util.Optional;

/** Why most sessions miss their records where nobody neglected them: answered by whoever made such a studio. */
public interface FewRecords {

    /** @return a sentence for the page of records; nothing where it is as it looks */
    Optional<String> words();
}
