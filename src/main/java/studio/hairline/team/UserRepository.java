package studio.hairline.team;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface UserRepository extends Repository<User, Long> {

    User save(User user);

    long count();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<User> findByRoleAndActiveTrueOrderById(Role role);

    Optional<User> findById(long id);

    Optional<User> findByEmail(String email);

    List<User> findAllByOrderByNameAscIdAsc();
}
