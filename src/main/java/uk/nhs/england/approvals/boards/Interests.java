package uk.nhs.england.approvals.boards;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Subject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The interests that people declared in a subject, wherever they were asked about it: from then on
 * they are not counted for it (product rule 5). One withdrawn stays on the record.
 */
@Component
public class Interests {

    private static final String DECLARE =
            """
            insert into boards_interest
                (subject_reference, person, nature, declared_by, declared_at)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """;

    private static final String WITHDRAW =
            """
            update boards_interest set withdrawn_by = ?, withdrawn_at = ?, withdrawal = ?
            where subject_reference = ? and person = ? and withdrawn_at is null
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Interests(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Everybody with a declared interest in this subject; until the transaction ends nobody
     * declares another, so that a decision and an interest never pass each other unseen.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<PersonId> heldIn(String subject) {
        hold(subject);
        return in(subject);
    }

    private void hold(String subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('interest/' || ?, 0))")
                .param(subject)
                .query((_, _) -> 1)
                .single();
    }

    /** Everybody with a declared interest in this subject. */
    public Set<PersonId> in(String subject) {
        return jdbc
                .sql(
                        """
                        select person from boards_interest
                        where subject_reference = ? and withdrawn_at is null
                        """)
                .param(subject)
                .query(String.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everybody with a declared interest in each of these subjects. */
    public Map<String, Set<PersonId>> inAll(Collection<String> subjects) {
        return jdbc
                .sql(
                        """
                        select subject_reference, person from boards_interest
                        where subject_reference = any (cast(? as text[])) and withdrawn_at is null
                        """)
                .param(subjects.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString(1), new PersonId(row.getString(2))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /**
     * A person has an interest in a subject; whoever asks has made sure that it is theirs to say.
     *
     * @param nature what the interest is, in the person's own words
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void declare(Subject subject, PersonId person, String nature, Recorded recorded) {
        hold(subject.reference());
        boolean isNew =
                jdbc.sql(DECLARE)
                                .param(subject.reference())
                                .param(person.value())
                                .param(nature)
                                .param(recorded.by().value())
                                .param(recorded.at().atOffset(ZoneOffset.UTC))
                                .update()
                        == 1;
        declaredOnce(isNew).throwIfAny();
        events.publishEvent(new BoardEvent.InterestDeclared(subject, person, recorded));
    }

    /**
     * The interest was declared by mistake; it stays on the record.
     *
     * @throws NotFound when the person has none in it
     */
    void withdraw(Subject subject, PersonId person, String reason, Recorded recorded) {
        int withdrawn =
                jdbc.sql(WITHDRAW)
                        .param(recorded.by().value())
                        .param(recorded.at().atOffset(ZoneOffset.UTC))
                        .param(reason)
                        .params(subject.reference(), person.value())
                        .update();
        if (withdrawn == 0) {
            throw new NotFound("%s has declared no interest in this.".formatted(person));
        }
        events.publishEvent(new BoardEvent.InterestWithdrawn(subject, person, recorded));
    }

    /** All that were declared in a subject, those withdrawn too, oldest first. */
    List<InterestView> all(String subject) {
        return jdbc.sql("select * from boards_interest where subject_reference = ? order by id")
                .param(subject)
                .query((row, _) -> view(row))
                .list();
    }

    private static Refusals declaredOnce(boolean isNew) {
        return isNew
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                "interest-declared-once",
                                "You have declared an interest in this before."));
    }

    private static InterestView view(ResultSet row) throws SQLException {
        var withdrawnBy = row.getString("withdrawn_by");
        var withdrawnAt = row.getObject("withdrawn_at", OffsetDateTime.class);
        Instant declaredAt = row.getObject("declared_at", OffsetDateTime.class).toInstant();
        return new InterestView(
                new PersonId(row.getString("person")),
                row.getString("nature"),
                declaredAt,
                withdrawnBy == null ? null : new PersonId(withdrawnBy),
                withdrawnAt == null ? null : withdrawnAt.toInstant(),
                row.getString("withdrawal"));
    }
}
