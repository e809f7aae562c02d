package studio.hairline.money;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.leads.LeadsThen;
import studio.hairline.team.ForOwner;

/** Looks at the ledger as it was known at an instant: what was written down by then, whatever was taken back since. */
@Service
@ForOwner
public class MoneyAsKnown {

    private final MoneyThenReader reader;

    MoneyAsKnown(MoneyThenReader reader) {
        this.reader = reader;
    }

    /** @param leads as they were known at the same instant: an entry's category, source and assignee are its lead's */
    @Transactional(readOnly = true)
    public MoneyThen at(Instant end, LeadsThen leads) {
        return new MoneyThen(end, leads, reader);
    }
}
