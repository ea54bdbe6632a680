package uk.nhs.england.approvals.businesscase;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.likeness.Entry;
import uk.nhs.england.approvals.likeness.Kind;
import uk.nhs.england.approvals.likeness.Likeness;
import uk.nhs.england.approvals.likeness.Text;
import uk.nhs.england.approvals.register.ServiceRegister;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is like a case, as far as somebody may know of it. */
@Component
class LikeThis {

    /** Of a service everybody may know. */
    private static final String OVERLAPPING =
            """
            select like_this from unnest(cast(:references as text[])) as like_this
            left join businesscase_case c on c.reference = like_this
            left join identity_access a on a.subject_reference = like_this
            where c.reference is null
                or (a.holders && cast(:keys as text[]) and c.standing <> all (cast(:without as text[])))
            """;

    private static final String DECIDED =
            """
            select subject_reference from identity_access
            where subject_reference = any (cast(:references as text[]))
                and holders && cast(:keys as text[])
                and exists (select 1 from decisions_decision decided
                            where decided.subject_reference = identity_access.subject_reference)
            """;

    private final Likeness likeness;
    private final AccessList access;
    private final ServiceRegister register;
    private final Rosters rosters;
    private final JdbcClient jdbc;

    LikeThis(
            Likeness likeness,
            AccessList access,
            ServiceRegister register,
            Rosters rosters,
            JdbcClient jdbc) {
        this.likeness = likeness;
        this.access = access;
        this.register = register;
        this.rosters = rosters;
        this.jdbc = jdbc;
    }

    /** Computes what the texts mean that are there; hold no case meanwhile. */
    void understandAll() {
        likeness.understand(Integer.MAX_VALUE);
    }

    /** Whether a comparison made just now compared everything by its meaning. */
    boolean understandsAll() {
        return likeness.understandsAll();
    }

    /**
     * Services, and cases that are in flight or were approved, that everybody may know of: so that
     * nobody learns of a sensitive case by its likeness to their own.
     */
    List<Alike> overlapping(String reference, CaseDraft.Document document, int most) {
        likeness.upToDate();
        return likeness.like(text(reference, document), most, this::overlapping).stream()
                .map(Alike::of)
                .toList();
    }

    /** Cases that this person may read and some board has decided on. */
    List<Alike> decided(String reference, CaseDraft.Document document, Actor actor, int most) {
        likeness.upToDate();
        var keys = access.keysOf(actor);
        return likeness
                .like(text(reference, document), most, references -> decided(references, keys))
                .stream()
                .map(Alike::of)
                .toList();
    }

    /** A service that has ended cannot meet the need, so it is no overlap. */
    private Set<String> overlapping(Set<String> references) {
        var overlapping = known(references);
        overlapping.removeAll(register.ended(overlapping, rosters.today()));
        return overlapping;
    }

    private Set<String> known(Set<String> references) {
        return new TreeSet<>(
                jdbc.sql(OVERLAPPING)
                        .param("references", references.toArray(String[]::new))
                        .param("keys", new String[] {Holder.EVERYONE.key()})
                        .param(
                                "without",
                                Standing.ended().stream()
                                        .map(Standing::name)
                                        .toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    private Set<String> decided(Set<String> references, String[] keys) {
        return new TreeSet<>(
                jdbc.sql(DECIDED)
                        .param("references", references.toArray(String[]::new))
                        .param("keys", keys)
                        .query(String.class)
                        .list());
    }

    static Entry entry(String reference, CaseDraft.Document document) {
        return new Entry(Kind.CASE, reference, document.title(), words(document));
    }

    private static Text text(String reference, CaseDraft.Document document) {
        return new Text(document.title(), words(document), reference);
    }

    /** What it is for, and for whom; not how it is bought or run, which many have in common. */
    private static String words(CaseDraft.Document document) {
        var need = document.answers().need();
        return need == null
                ? ""
                : Stream.<@Nullable String>of(need.problem(), need.users())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
    }
}
