package uk.nhs.england.approvals.agendas;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The votes and the advice of members on items; nothing is overwritten, the latest counts. */
@Component
class Votes {

    private final JdbcClient jdbc;

    Votes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID item, VoteView vote) {
        jdbc.sql(
                        """
                        insert into agendas_vote (item, version, person, vote, comment, at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(item)
                .param(vote.version())
                .param(vote.person().value())
                .param(vote.vote() == null ? null : vote.vote().name())
                .param(vote.comment())
                .param(vote.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All on these items, oldest first. */
    Map<UUID, List<VoteView>> on(Collection<UUID> items) {
        return jdbc
                .sql("select * from agendas_vote where item = any (cast(? as uuid[])) order by id")
                .param(items.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("item", UUID.class), view(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static VoteView view(ResultSet row) throws SQLException {
        return new VoteView(
                row.getInt("version"),
                new PersonId(row.getString("person")),
                choice(row.getString("vote")),
                row.getString("comment"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Choice choice(@Nullable String vote) {
        return vote == null ? null : Choice.valueOf(vote);
    }
}
