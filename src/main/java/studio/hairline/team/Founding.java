package studio.hairline.team;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.StudioFacts;
import studio.hairline.operations.StudioSettings;

/** The beginning of a studio: its name and its owner, once. */
@Service
public class Founding {

    private final Users users;
    private final StudioSettings settings;
    private final FoundingCode code;
    private final Acting acting;

    Founding(Users users, StudioSettings settings, FoundingCode code, Acting acting) {
        this.users = users;
        this.settings = settings;
        this.code = code;
        this.acting = acting;
    }

    /**
     * Of two who found at the same time one is refused: the studio has only one line to be written.
     *
     * @return the owner
     * @throws IllegalArgumentException with a sentence when the code is wrong or the studio is founded already
     */
    @Transactional
    public TeamMember found(String givenCode, StudioFacts studio, NewMember owner, String password) {
        code.check(givenCode);
        if (!users.isNobodyHere()) {
            throw taken();
        }
        return acting.asSystem(() -> {
            try {
                settings.found(studio);
            } catch (DuplicateKeyException other) {
                throw taken();
            }
            return users.add(owner, password);
        });
    }

    private static IllegalArgumentException taken() {
        return new IllegalArgumentException("This studio has its owner already: sign in instead.");
    }
}
