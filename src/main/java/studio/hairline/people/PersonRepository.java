package studio.hairline.people;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, Long> {

    Person save(Person person);

    Optional<Person> findById(long id);

    void flush();

    /** Held until the transaction ends, so that two people never merge one person at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = ?1")
    Optional<Person> hold(long id);

    List<Person> findByIdIn(Collection<Long> ids);

    List<Person> findTop20ByPhoneOrderById(String phone);

    List<Person> findTop20ByEmailOrderById(String email);

    List<Person> findTop20ByClientCodeOrderById(String clientCode);
}
