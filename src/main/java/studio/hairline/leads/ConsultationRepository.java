package studio.hairline.leads;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsultationRepository extends Repository<Consultation, Long> {

    Consultation save(Consultation consultation);

    Optional<Consultation> findById(long id);

    @Query("select c.leadId from Consultation c where c.id = ?1")
    Optional<Long> leadOf(long id);

    List<Consultation> findByLeadIdOrderById(long leadId);

    void delete(Consultation consultation);

    boolean existsByLeadIdAndOutcome(long leadId, ConsultationOutcome outcome);
}
