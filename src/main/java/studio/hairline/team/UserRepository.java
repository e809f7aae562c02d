package studio.hairline.team;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface UserRepository extends Repository<User, Long> {

    User save(User user);

    long count();

    long countByRoleAndActiveTrue(Role role);

    Optional<User> findById(long id);

    Optional<User> findByEmail(String email);

    List<User> findAllByOrderByNameAscIdAsc();
}
