package studio.hairline.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, Long> {

    Person save(Person person);

    Optional<Person> findById(long id);

    List<Person> findByIdIn(Collection<Long> ids);

    List<Person> findTop20ByPhoneAndMergedIntoIsNullOrderById(String phone);

    List<Person> findTop20ByEmailAndMergedIntoIsNullOrderById(String email);

    List<Person> findTop20ByClientCodeAndMergedIntoIsNullOrderById(String clientCode);
}
