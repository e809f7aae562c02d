package studio.hairline.care;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.operations.FreedSpace;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Certificate;
import studio.hairline.team.Users;
import studio.hairline.ui.Formats;

/** Says a certificate of erasure in sentences; none of them holds anything about the person. */
@Component
public class CertificateWords {

    private final StudioSettings studio;
    private final StudioTime time;
    private final Users users;
    private final FreedSpace freed;

    CertificateWords(StudioSettings studio, StudioTime time, Users users, FreedSpace freed) {
        this.studio = studio;
        this.time = time;
        this.users = users;
        this.freed = freed;
    }

    public String title(Certificate certificate) {
        return "Certificate of erasure " + certificate.number();
    }

    public List<String> facts(Certificate certificate) {
        Long by = certificate.by();
        String who = by == null ? "Hairline" : users.names().getOrDefault(by, "Somebody else");
        return List.of(
                "Studio: " + studio.facts().name(),
                "Record: person " + certificate.personId(),
                "Erased: " + Formats.instant(certificate.at(), time.zone()) + ", " + time.zone(),
                "By: " + who);
    }

    /** @return what will not be removed, and why */
    public List<String> kept() {
        return kept(time.now());
    }

    /** @return what was not removed, and why */
    public List<String> kept(Certificate certificate) {
        return kept(certificate.at());
    }

    private List<String> kept(Instant erased) {
        return List.of(
                "Inquiries, plans and sessions stay as days, categories and amounts under “Erased person”, so that every total of the"
                        + " studio stays as it was and the session record the state asks for is kept.",
                "Copies of the database made earlier still hold the person. Hairline replaces its nightly copies after 14 nights;"
                        + " delete copies made by hand, and those kept elsewhere.",
                freed(erased),
                "Notes written about somebody else that mention the person in passing cannot be found by this.");
    }

    private String freed(Instant erased) {
        if (!freed.isOurs()) {
            return "PostgreSQL may hold what was removed in freed space until that is written over, and so may copies of it; no"
                    + " page, search or export finds it.";
        }
        return freed.goneSince(erased)
                .map(anew -> "The database's own file was written anew on " + Formats.instant(anew, time.zone())
                        + ", without what was removed. Copies made before that may hold it in freed space.")
                .orElse(
                        "In freed space the database's own file, and copies made of it until then, still hold what was removed."
                                + " When Hairline starts next it writes the file anew without it; no page, search or export finds it"
                                + " meanwhile.");
    }
}
