package studio.hairline.treatments;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface SessionRepository extends Repository<Session, Long> {

    Session save(Session session);

    Optional<Session> findById(long id);

    void delete(Session session);

    /** Held until the transaction ends, so that two people never change one session at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Session s where s.id = ?1")
    Optional<Session> hold(long id);

    @Query("select s.leadId from Session s where s.id = ?1 and s.leadId is not null")
    Optional<Long> leadOf(long id);

    List<Session> findByPersonIdAndLeadIdIsNullOrderById(long personId);

    long countByPersonId(long personId);

    @Query("select distinct s.leadId from Session s where s.id in ?1 and s.leadId is not null")
    List<Long> leadsOf(Collection<Long> ids);

    @Query(value = "select nextval('batches_seq')", nativeQuery = true)
    long nextBatch();

    List<Session> findByPlanIdOrderById(long planId);

    List<Session> findByLeadIdOrderById(long leadId);

    /** @return the times one left late */
    List<Session> findByMovedIdOrderById(long movedId);

    List<Session> findByIdIn(Collection<Long> ids);

    @Query("select s.id from Session s where s.leadId in ?1")
    List<Long> idsOfLeads(Collection<Long> leads);

    List<Session> findTop200ByPersonIdOrderByIdDesc(long personId);

    @Query("select s from Session s where s.personId = ?1 and s.start.day between ?2 and ?3 order by s.start.at, s.id")
    List<Session> around(long personId, LocalDate from, LocalDate until);

    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "500"))
    @Query("select s from Session s")
    Stream<Session> all();
}
