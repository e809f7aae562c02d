package studio.hairline.money.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import studio.hairline.money.Offer;
import studio.hairline.money.Quote;
import studio.hairline.money.QuoteLine;
import studio.hairline.money.QuoteState;
import studio.hairline.operations.StudioFacts;

class QuotePaperTest {

    private static final LocalDate SENT = LocalDate.of(2026, 6, 17);

    @Test
    void thePaperSaysWhatIsOfferedForHowMuchAndHowLong() throws IOException {
        try (PdfReader paper = new PdfReader(QuotePaper.pdf(facts(Tongue.EN, SENT)))) {
            assertThat(new PdfTextExtractor(paper).getTextFromPage(1))
                    .contains("Test Studio", "Series <b>", "Łuk, Ελένη, 李", "$2,400.00", "3 sessions", "June 30, 2026");
        }
    }

    @Test
    void thePageEscapesWhatIsPutIntoIt() {
        assertThat(QuotePaper.html("quote", facts(Tongue.EN, SENT).map()))
                .contains("Series &lt;b&gt;", "$2,400.00", "value=\"accept\"")
                .doesNotContain("Series <b>");
    }

    @Test
    void itSpeaksSpanishAndCannotBeAnsweredOnceItExpired() {
        assertThat(QuotePaper.html("quote", facts(Tongue.ES, SENT.plusDays(14)).map()))
                .contains("Presupuesto", "3 sesiones", "ya no es válido")
                .doesNotContain("value=\"accept\"");
    }

    @Test
    void anOfferThatDoesNotStandSaysSoOnPaperAndAsksForNoDeposit() throws IOException {
        QuoteFacts declined = facts(Tongue.EN, SENT, QuoteState.DECLINED);
        try (PdfReader paper = new PdfReader(QuotePaper.pdf(declined))) {
            assertThat(new PdfTextExtractor(paper).getTextFromPage(1))
                    .contains("You declined this quote")
                    .doesNotContain("With the deposit");
        }
        assertThat(QuotePaper.html("quote", declined.map()))
                .contains("You declined this quote")
                .doesNotContain("With the deposit");
        assertThat(QuotePaper.html(
                        "quote", facts(Tongue.EN, SENT, QuoteState.ACCEPTED).map()))
                .contains("With the deposit");
    }

    private static QuoteFacts facts(Tongue tongue, LocalDate today) {
        return facts(tongue, today, QuoteState.SENT);
    }

    private static QuoteFacts facts(Tongue tongue, LocalDate today, QuoteState kept) {
        Offer offer =
                new Offer(3, 14, List.of(new QuoteLine("Series <b>", 240_000), new QuoteLine("Łuk, Ελένη, 李", 0)));
        Quote quote = new Quote(5, 7, 1, kept, offer, "abc", SENT, null);
        StudioFacts studio =
                new StudioFacts("Test Studio", ZoneId.of("America/Chicago"), Currency.getInstance("USD"), 60);
        return new QuoteFacts(quote, studio, tongue, today);
    }
}
