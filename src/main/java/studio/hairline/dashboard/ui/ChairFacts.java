package studio.hairline.dashboard.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.ChairFigures;
import studio.hairline.dashboard.ConsultationFigures;
import studio.hairline.leads.ConsultationCut;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.TeamMember;
import studio.hairline.team.Users;
import studio.hairline.treatments.SessionCut;

/** What the page of the chair's figures asks, and knows of the studio. */
@Component
record ChairFacts(
        ChairFigures figures, ConsultationFigures consultations, StudioTime time, StudioSettings studio, Users users) {

    List<TeamMember> team() {
        return users.everybody();
    }

    ChairText text() {
        return new ChairText(studio.facts().currency().getCurrencyCode());
    }

    static String title(ConsultationCut cut) {
        return switch (cut) {
            case CATEGORY -> "Consultations by category";
            case KIND -> "Consultations by kind";
            case ARTIST -> "Consultations by artist";
            case SOURCE -> "Consultations by source";
        };
    }

    static String title(SessionCut cut) {
        return switch (cut) {
            case WHOLE -> "All";
            case CATEGORY -> "By category";
            case NUMBER -> "By number in the series";
            case KIND -> "By kind";
            case ARTIST -> "By artist";
            case SOURCE -> "By source";
        };
    }
}
