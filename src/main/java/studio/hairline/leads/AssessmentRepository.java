package studio.hairline.leads;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface AssessmentRepository extends Repository<Assessment, Long> {

    Assessment save(Assessment assessment);

    List<Assessment> findByLeadIdInOrderById(Collection<Long> leads);
}
