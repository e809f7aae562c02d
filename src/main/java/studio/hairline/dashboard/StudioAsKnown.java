package studio.hairline.dashboard;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.money.MoneyAsKnown;
import studio.hairline.tallies.TallyBook;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.SessionsAsKnown;

/** Looks at the whole studio as it was known at an instant. */
@Service
@ForStaff
public class StudioAsKnown {

    private final LeadsAsKnown leads;
    private final Hanging hanging;
    private final TallyBook book;
    private final CurrentUser user;

    StudioAsKnown(LeadsAsKnown leads, Hanging hanging, TallyBook book, CurrentUser user) {
        this.leads = leads;
        this.hanging = hanging;
        this.book = book;
        this.user = user;
    }

    /** What hangs on leads. */
    @Component
    record Hanging(SessionsAsKnown sessions, MoneyAsKnown money) {}

    /** @return without money for whoever may not see it */
    @Transactional(readOnly = true)
    public StudioThen at(Instant end) {
        LeadsThen known = leads.at(end);
        return new StudioThen(
                end,
                known,
                hanging.sessions().at(end, known),
                user.isOwner() ? hanging.money().at(end, known) : null,
                book);
    }
}
