package studio.hairline.team;

import java.util.Locale;

/**
 * Somebody about to join the team.
 *
 * @param artist whether they work in the chair
 */
public record NewMember(String name, String email, Role role, boolean artist) {

    public NewMember {
        name = name.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
    }
}
