package uk.nhs.england.approvals.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may read each subject (product rule 14). A feature writes the readers of what it owns; every
 * list joins the table {@code identity_access} on the keys of the reader, so that nothing can be
 * counted, searched or linked that could not be opened.
 */
@Component
public class AccessList {

    private static final String PERMIT =
            """
            insert into identity_access (subject_reference, holders, writers)
            values (?, ?, ?)
            on conflict (subject_reference) do update
                set holders = excluded.holders, writers = excluded.writers
            """;

    private static final String FOLLOW =
            """
            insert into identity_access (subject_reference, holders, writers, follows, also)
            select :subject,
                array(select distinct unnest(holders || cast(:also as text[])) order by 1),
                writers, subject_reference, :also
            from identity_access where subject_reference = :followed
            on conflict (subject_reference) do update
                set holders = excluded.holders, writers = excluded.writers, also = excluded.also
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final List<Memberships> memberships;

    AccessList(JdbcClient jdbc, JdbcOperations batches, List<Memberships> memberships) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.memberships = memberships;
    }

    /** Replaces the readers of a subject, and those of them who may see its drafts. */
    public void permit(String subject, Set<Holder> readers, Set<Holder> writers) {
        permitAll(List.of(new Permit(subject, readers, writers)));
    }

    /** Who may read a subject, and who of them may see its drafts. */
    public record Permit(String subject, Set<Holder> readers, Set<Holder> writers) {}

    /**
     * Whoever reads one subject reads another, now and whenever that changes; these read it too, in
     * place of those who did before.
     */
    public void follow(String subject, String followed, Set<Holder> also) {
        jdbc.sql(FOLLOW)
                .param("subject", subject)
                .param("followed", followed)
                .param("also", keys(also))
                .update();
    }

    /** Replaces the readers of many subjects at once. */
    public void permitAll(List<Permit> permits) {
        batches.batchUpdate(
                PERMIT,
                permits.stream()
                        .map(
                                one ->
                                        new Object[] {
                                            one.subject(), keys(one.readers()), keys(one.writers())
                                        })
                        .toList());
    }

    /** Replaces the readers of many subjects at once, all of which have the same writers. */
    public void permit(Map<String, Set<Holder>> readers, Set<Holder> writers) {
        jdbc.sql(
                        """
                        insert into identity_access (subject_reference, holders, writers)
                        select subject, cast(holders as text[]), cast(? as text[])
                        from unnest(cast(? as text[]), cast(? as text[])) as of (subject, holders)
                        on conflict (subject_reference) do update
                            set holders = excluded.holders, writers = excluded.writers
                        """)
                .param(keys(writers))
                .param(readers.keySet().toArray(String[]::new))
                .param(readers.values().stream().map(AccessList::asArray).toArray(String[]::new))
                .update();
    }

    /** As PostgreSQL writes an array; a key has no character that it would take for its own. */
    private static String asArray(Set<Holder> holders) {
        return "{" + String.join(",", keys(holders)) + "}";
    }

    private static String[] keys(Set<Holder> holders) {
        return holders.stream().map(Holder::key).sorted().toArray(String[]::new);
    }

    /** The keys this person reads with, for {@code holders && cast(? as text[])} in a query. */
    public String[] keysOf(Actor actor) {
        var keys = new TreeSet<String>();
        keys.add(Holder.EVERYONE.key());
        keys.add(Holder.person(actor.person()).key());
        actor.roles().forEach(role -> keys.add(Holder.role(role).key()));
        memberships.forEach(of -> of.of(actor.person()).forEach(holder -> keys.add(holder.key())));
        return keys.toArray(String[]::new);
    }

    /** Whether this person writes or checks the drafts of a subject. */
    public boolean mayReadDrafts(Actor actor, String subject) {
        return jdbc.sql(
                        "select exists (select 1 from identity_access where subject_reference = ?"
                                + " and writers && cast(? as text[]))")
                .params(subject, keysOf(actor))
                .query(Boolean.class)
                .single();
    }

    public boolean mayRead(Actor actor, String subject) {
        return jdbc.sql(
                        "select exists (select 1 from identity_access where subject_reference = ?"
                                + " and holders && cast(? as text[]))")
                .params(subject, keysOf(actor))
                .query(Boolean.class)
                .single();
    }

    /** Those of these subjects that this person may read. */
    public Set<String> readable(Actor actor, Collection<String> subjects) {
        return jdbc.sql(
                        "select subject_reference from identity_access where"
                                + " subject_reference = any (cast(? as text[]))"
                                + " and holders && cast(? as text[])")
                .params(subjects.toArray(String[]::new), keysOf(actor))
                .query(String.class)
                .set();
    }

    /** Those of these subjects that have readers, this person not among them. */
    public Set<String> unreadable(Actor actor, Collection<String> subjects) {
        return new TreeSet<>(
                jdbc.sql(
                                "select subject_reference from identity_access where"
                                        + " subject_reference = any (cast(? as text[]))"
                                        + " and not holders && cast(? as text[])")
                        .params(subjects.toArray(String[]::new), keysOf(actor))
                        .query(String.class)
                        .list());
    }

    /** Those of these subjects that are not for everybody. */
    public Set<String> restricted(Collection<String> subjects) {
        return jdbc.sql(
                        "select subject_reference from identity_access where"
                                + " subject_reference = any (cast(? as text[]))"
                                + " and not ? = any (holders)")
                .params(subjects.toArray(String[]::new), Holder.EVERYONE.key())
                .query(String.class)
                .set();
    }

    /** What these texts name and this person may not know of. */
    public Untold untold(Actor actor, Collection<? extends @Nullable String> texts) {
        var named = Untold.named(texts);
        return named.isEmpty() ? Untold.NOTHING : new Untold(unreadable(actor, named));
    }

    /**
     * @throws NotFound when the subject does not exist, and just the same when this person may not
     *     read it
     */
    public void requireReadable(Actor actor, String subject) {
        if (!mayRead(actor, subject)) {
            throw switch (Subject.named(subject).kind()) {
                case EXCEPTION -> NotFound.exception(subject);
                case SERVICE -> NotFound.service(subject);
                case CHANGE -> NotFound.change(subject);
                default -> NotFound.businessCase(subject);
            };
        }
    }
}
