package studio.hairline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.money.Quote;
import studio.hairline.money.QuoteState;
import studio.hairline.money.Quotes;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.Price;
import studio.hairline.treatments.PriceList;

/** The sample has something to show where prices and quotes are shown. */
@OnBothDatabases
class OpenOffersTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    PriceList prices;

    @Autowired
    Quotes quotes;

    @Autowired
    TestStudio studio;

    @Test
    void everyCategoryHasAPriceAndNobodyIsAskedForMoreOfALesserGrade() {
        beans.createBean(AskedPrices.class).write();
        List<Price> all = prices.all();
        assertThat(all.stream().map(Price::category).distinct())
                .containsExactlyElementsOf(Stream.of(Category.values())
                        .filter(Category::isRecorded)
                        .toList());
        assertThat(all.stream()
                        .filter(one -> one.category() == Category.MALE_PATTERN && one.grade() != null)
                        .map(Price::cents))
                .isSorted()
                .hasSize(5);
        assertThat(all).anyMatch(one -> one.area() != null);
    }

    @Test
    void whoeverIsUndecidedHasAQuoteOfEachState(
            @Autowired Leads leads, @Autowired Consultations consultations, @Autowired People people) {
        beans.createBean(AskedPrices.class).write();
        Instant now = studio.clock().instant();
        List<LeadRef> came = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            long person = people.add(Contact.of("Ana " + n, null, null), null).id();
            Inquiry inquiry = Inquiry.of(now.minus(Duration.ofDays(30 + n)), Channel.FORM, Source.GOOGLE, "");
            LeadRef lead = leads.receive(person, inquiry.about(Category.CORRECTION, null));
            Instant met = now.minus(Duration.ofDays(20));
            consultations.attend(consultations.book(lead, ConsultationKind.VIDEO, met, met.minus(Duration.ofDays(2))));
            came.add(lead);
        }
        beans.createBean(OpenOffers.class).tell();

        LocalDate today = LocalDate.ofInstant(now, java.time.ZoneId.of("America/Chicago"));
        List<Quote> all =
                came.stream().flatMap(lead -> quotes.ofLead(lead.id()).stream()).toList();
        assertThat(all.stream().map(quote -> quote.state(today)))
                .contains(
                        QuoteState.DRAFT,
                        QuoteState.SENT,
                        QuoteState.DECLINED,
                        QuoteState.EXPIRED,
                        QuoteState.REPLACED);
        assertThat(all.stream().map(quote -> quote.offer().total())).containsOnly(140_000L, 125_000L);
    }
}
