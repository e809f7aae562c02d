package studio.hairline.treatments.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import studio.hairline.leads.LeadDetails;
import studio.hairline.money.Quotes;
import studio.hairline.treatments.Areas;
import studio.hairline.treatments.Asking;
import studio.hairline.treatments.FinishedPlans;
import studio.hairline.treatments.Price;
import studio.hairline.treatments.PriceList;

/** All who know what a plan may cost. */
@SpringComponent
record QuoteDesk(Quotes quotes, PriceList prices, Areas areas, FinishedPlans finished) {

    private static final int USUAL_SESSIONS = 3;

    /** @return how many sessions the consultation proposed; the usual number where it did not */
    int sessions(LeadDetails lead) {
        return areas.sessions(lead.ref().id()).orElse(USUAL_SESSIONS);
    }

    /** @return what the price list asks for the lead's category, grade and the areas of its sheet */
    List<Price> prices(LeadDetails lead) {
        return new Asking(prices.all())
                .of(lead.category(), lead.grade(), areas.of(lead.ref().id()));
    }
}
