package studio.hairline.team;

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

    /** @throws IllegalArgumentException with a sentence when the code is wrong or the studio is founded already */
    @Transactional
    public void found(String givenCode, StudioFacts studio, NewMember owner, String password) {
        if (!code.matches(givenCode)) {
            throw new IllegalArgumentException("This is not the code printed when Hairline started.");
        }
        if (!users.isNobodyHere()) {
            throw new IllegalArgumentException("This studio has its owner already: sign in instead.");
        }
        acting.asSystem(() -> {
            settings.found(studio);
            users.add(owner, password);
        });
    }
}
