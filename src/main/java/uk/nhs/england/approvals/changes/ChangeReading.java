package uk.nhs.england.approvals.changes;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.util.List;

/** Shows changes to those who may read them; to everybody else they do not exist. */
@Component
@Transactional(readOnly = true)
public class ChangeReading {

    private static final String LIST =
            """
            select c.* from changes_change c
            join identity_access a on a.subject_reference = c.number
            where a.holders && cast(:keys as text[])
              and (:service = '' or c.services @> array[cast(:service as text)])
              and (:standing = '' or c.standing = :standing)
              and (:lane = '' or c.lane = :lane)
              and (:requester = '' or c.requested_by = :requester)
              and (:source = '' or c.source_number = :source)
              and (c.window_from, c.number) > (:afterFrom, :after)
            order by c.window_from, c.number limit :most
            """;

    private final Changes changes;
    private final AccessList access;
    private final EntityManager entities;

    ChangeReading(Changes changes, AccessList access, EntityManager entities) {
        this.changes = changes;
        this.access = access;
        this.entities = entities;
    }

    /**
     * @throws uk.nhs.england.approvals.kernel.NotFound when there is no such change, or it is not
     *     for this person
     */
    public ChangeView show(String number, Actor actor) {
        access.requireReadable(actor, number);
        return ChangeView.of(changes.require(number));
    }

    /** Changes by the beginning of their window, what comes first at first. */
    public List<ChangeView> list(Filter filter, Place after, int most, Actor actor) {
        @SuppressWarnings("unchecked")
        List<Change> found =
                entities.createNativeQuery(LIST, Change.class)
                        .setParameter("keys", access.keysOf(actor))
                        .setParameter("service", orAny(filter.service()))
                        .setParameter("standing", orAny(filter.standing()))
                        .setParameter("lane", orAny(filter.lane()))
                        .setParameter("requester", orAny(filter.requester()))
                        .setParameter("source", orAny(filter.source()))
                        .setParameter("afterFrom", after.from())
                        .setParameter("after", after.number())
                        .setParameter("most", most)
                        .getResultList();
        return found.stream().map(ChangeView::of).toList();
    }

    private static String orAny(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Where a part of the list ended. */
    public record Place(Instant from, String number) {

        /** Before the first change. */
        public static final Place FIRST = new Place(Instant.EPOCH, "");
    }

    /**
     * Which changes; null for any.
     *
     * @param source the number of a past change where it comes from
     */
    public record Filter(
            @Nullable String service,
            @Nullable ChangeStanding standing,
            Lane.@Nullable Type lane,
            @Nullable PersonId requester,
            @Nullable String source) {}
}
