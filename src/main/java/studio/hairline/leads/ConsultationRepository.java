package studio.hairline.leads;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ConsultationRepository extends Repository<Consultation, Long> {

    Consultation save(Consultation consultation);

    Optional<Consultation> findById(long id);

    List<Consultation> findByLeadIdOrderById(long leadId);

    void delete(Consultation consultation);

    boolean existsByLeadIdAndOutcome(long leadId, ConsultationOutcome outcome);
}
