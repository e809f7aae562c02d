package studio.hairline.leads;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.tallies.Portion;
import studio.hairline.tallies.PortionReader;
import studio.hairline.tallies.PortionReader.Cut;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Leads told apart, each part over the very rows its filter lists. */
@Service
@ForStaff
public class LeadSplits {

    private final PortionReader reader;
    private final CurrentUser user;

    LeadSplits(PortionReader reader, CurrentUser user) {
        this.reader = reader;
        this.user = user;
    }

    /**
     * @param hits without words to look for, and among all
     * @return what they are worth only for the owner
     */
    @Transactional(readOnly = true)
    public List<Portion> of(LeadSplit split, LeadFilter hits, LeadFilter all) {
        String cents = user.isOwner() ? "price_cents" : "0";
        Cut cut = new Cut("leads", split.sql(all.of().dated()), cents);
        return reader.read(cut, LeadWhere.of(hits, List.of()), LeadWhere.of(all, List.of()));
    }
}
