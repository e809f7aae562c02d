package studio.hairline.leads;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface LeadRepository extends Repository<Lead, Long> {

    Lead save(Lead lead);

    Optional<Lead> findById(long id);

    /** Held until the transaction ends, so that two people never change one lead at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Lead l where l.id = ?1")
    Optional<Lead> hold(long id);

    /** Does not write out pending changes first: {@link HeldLeads} knows those. */
    @QueryHints(@QueryHint(name = "org.hibernate.flushMode", value = "COMMIT"))
    boolean existsByPersonId(long personId);

    Optional<Lead> findFirstByPersonIdOrderById(long personId);

    void delete(Lead lead);

    long countByPersonId(long personId);

    List<Lead> findByPersonIdOrderById(long personId);

    List<Lead> findByIdIn(Collection<Long> ids);

    @Query("select l.id from Lead l where l.personId in ?1 order by l.id")
    List<Long> idsOfPeople(Collection<Long> people);

    List<Lead> findTop50ByPersonIdOrderByIdDesc(long personId);

    @Query("select l.id from Lead l where l.personId = ?1 order by l.id desc limit 50")
    List<Long> latestIdsOf(long personId);

    @Query("select l from Lead l where l.id in"
            + " (select max(one.id) from Lead one where one.personId in ?1 group by one.personId)")
    List<Lead> latestOf(Collection<Long> people);

    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "500"))
    @Query("select l from Lead l")
    Stream<Lead> all();
}
