package studio.hairline.treatments;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadConverted;
import studio.hairline.leads.Terms;

/** The k sessions agreed at a conversion, and their price. */
@Entity
@Table(name = "plans")
class Plan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plans_seq")
    @SequenceGenerator(name = "plans_seq", sequenceName = "plans_seq", allocationSize = 50)
    @Nullable
    Long id;

    @Version
    int version;

    long leadId;
    long personId;
    short sessions;
    long priceCents;
    LocalDate openedDay;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    Plan(LeadConverted converted) {
        leadId = converted.leadId();
        personId = converted.personId();
        sessions = (short) converted.terms().sessions();
        priceCents = converted.terms().priceCents();
        openedDay = converted.when().day();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    void price(long cents) {
        priceCents = cents;
    }

    /** Refuses a number no series has. */
    void last(int agreed) {
        if (agreed < 1 || agreed > Terms.MOST_SESSIONS) {
            throw new Refusal("A plan has between 1 and " + Terms.MOST_SESSIONS + " sessions.");
        }
        sessions = (short) agreed;
    }

    /** @return the price in k equal parts of whole cents; what cannot be shared is the last one's */
    long valueOf(int number) {
        long part = priceCents / sessions;
        return number == sessions ? priceCents - part * (sessions - 1) : part;
    }
}
