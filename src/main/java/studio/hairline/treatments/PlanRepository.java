package studio.hairline.treatments;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanRepository extends Repository<Plan, Long> {

    Plan save(Plan plan);

    void delete(Plan plan);

    Optional<Plan> findById(long id);

    List<Plan> findByIdIn(Collection<Long> ids);

    @Query("select p.leadId from Plan p where p.id = ?1")
    Optional<Long> leadOf(long id);

    Optional<Plan> findByLeadId(long leadId);

    List<Plan> findTop50ByPersonIdOrderByIdDesc(long personId);
}
