package studio.hairline.team;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioTime;

/** Whose a token is: somebody who may still be here, in the role they have now. */
@Component
class TokenHolders {

    private final JdbcClient jdbc;
    private final Users users;
    private final StudioTime time;

    TokenHolders(JdbcClient jdbc, Users users, StudioTime time) {
        this.jdbc = jdbc;
        this.users = users;
        this.time = time;
    }

    private record Known(long tokenId, long userId) {}

    Optional<TeamMember> of(String token) {
        return jdbc.sql("select id, user_id from access_tokens where hash = :hash and revoked_at is null")
                .param("hash", TokenText.hash(token))
                .query((row, n) -> new Known(row.getLong(1), row.getLong(2)))
                .optional()
                .flatMap(this::used);
    }

    private Optional<TeamMember> used(Known known) {
        Optional<TeamMember> holder = users.assignable().stream()
                .filter(one -> one.id() == known.userId())
                .findFirst();
        holder.ifPresent(one -> note(known.tokenId(), time.today()));
        return holder;
    }

    /** Written once a day, however often it is used. */
    private void note(long tokenId, LocalDate today) {
        jdbc.sql("update access_tokens set used_day = :day where id = :id and (used_day is null or used_day < :day)")
                .param("day", today)
                .param("id", tokenId)
                .update();
    }
}
