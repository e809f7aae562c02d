package studio.hairline.team.ui;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioSettings;
import studio.hairline.team.SignedIn;
import studio.hairline.ui.ShellFacts;

/** Tells the frame whose studio it is and who is signed in. */
@Component
class FrameFacts implements ShellFacts {

    private final StudioSettings studio;

    FrameFacts(StudioSettings studio) {
        this.studio = studio;
    }

    @Override
    public String studioName() {
        return studio.facts().name();
    }

    @Override
    public String userName() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof SignedIn user ? user.displayName() : "";
    }
}
