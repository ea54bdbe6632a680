package uk.nhs.england.approvals.boards;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The interests that people declared in a subject: from then on they are not counted for it. */
@Component
public class Interests {

    private final JdbcClient jdbc;

    Interests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody with a declared interest in this subject. */
    public Set<PersonId> in(String subject) {
        return jdbc
                .sql("select person from boards_interest where subject_reference = ?")
                .param(subject)
                .query(String.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keeps an interest; false when the same person had declared one in it already. */
    boolean declare(String subject, PersonId person, String nature, Recorded recorded) {
        return jdbc.sql(
                                """
                                insert into boards_interest
                                    (subject_reference, person, nature, declared_by, declared_at)
                                values (?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(subject)
                        .param(person.value())
                        .param(nature)
                        .param(recorded.by().value())
                        .param(recorded.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
