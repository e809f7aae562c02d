package studio.hairline.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FlagRows extends Repository<FlagRow, FlagRow.Key> {

    FlagRow save(FlagRow row);

    void delete(FlagRow row);

    Optional<FlagRow> findById(FlagRow.Key key);

    List<FlagRow> findByKeyPersonIdInOrderByRecordedAt(Collection<Long> people);
}
