package studio.hairline.treatments.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Standing;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.TeamMember;
import studio.hairline.ui.Url;

/** Takes a chosen verb to the question it is asked with. */
@SpringComponent
record LeadDesk(LeadServices services, CurrentUser user) {

    Acts acts(LeadSheet sheet, Consumer<Outcome> told) {
        return new Acts(sheet, services, told);
    }

    FlagActs flags(LeadSheet sheet, Consumer<Outcome> told) {
        return new FlagActs(sheet.person().id(), services.flags(), sheet.words(), told);
    }

    void note(long leadId, String text) {
        services.followUp().note(leadId, text);
    }

    void ask(Verb verb, Acts acts) {
        LeadActs lead = new LeadActs(acts);
        LeadSheet sheet = acts.sheet();
        switch (verb) {
            case TRIAGE -> new AssessActs(acts).triage(me(sheet));
            case ASSESS -> new AssessActs(acts).assess();
            case ANSWER -> lead.answer();
            case BOOK -> new ConsultationActs(acts).book();
            case ATTEND -> sheet.booked().ifPresent(new ConsultationActs(acts)::attend);
            case CONVERT -> new MoneyActs(acts).convert();
            case PRICE ->
                new MoneyActs(acts).price(Objects.requireNonNull(sheet.lead().conversion()));
            case SCHEDULE -> new SessionActs(acts).schedule(Objects.requireNonNull(sheet.plan()));
            case RECORD ->
                sheet.next().ifPresent(one -> Url.open("sessions/" + one.ref().id() + "/record"));
            case COMPLETE -> sheet.begun().ifPresent(new SessionActs(acts)::complete);
            case TOUCH_UP -> new SessionActs(acts).touchUp();
            case ASSIGN -> lead.assign();
            case NEXT_STEP -> lead.next();
            case SOURCE -> lead.source();
            case LOSE -> lead.lose();
            case REOPEN -> lead.reopen();
            case RESTORE -> lead.restore();
            case SPAM -> lead.setAside(Standing.SPAM);
            case TEST -> lead.setAside(Standing.TEST);
            case DUPLICATE -> lead.setAside(Standing.DUPLICATE);
        }
    }

    private @Nullable TeamMember me(LeadSheet sheet) {
        return sheet.words().member(user.id()).orElse(null);
    }
}
