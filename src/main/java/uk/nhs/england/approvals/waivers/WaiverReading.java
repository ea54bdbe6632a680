package uk.nhs.england.approvals.waivers;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.List;

/** Shows exceptions to those who may read them; to everybody else they do not exist. */
@Component
@Transactional(readOnly = true)
public class WaiverReading {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private static final String LIST =
            """
            select w.* from waivers_waiver w
            join identity_access a on a.subject_reference = w.number
            where a.holders && cast(:keys as text[])
              and (:standard = '' or w.standard = :standard)
              and (:service = '' or w.subject_reference = :service)
              and (:case = '' or w.subject_reference = :case)
              and (:owner = '' or w.owner = :owner)
              and (:board = '' or w.board = :board)
              and (:standing = '' or :standing = case
                  when w.withdrawn_at is not null then 'WITHDRAWN'
                  when w.refused_by is not null then 'REFUSED'
                  when w.granted_by is null then 'REQUESTED'
                  when w.ended_at is not null then 'ENDED'
                  when w.superseded_by is not null then 'SUPERSEDED'
                  when w.expires < :today or w.lapsed_at is not null then 'EXPIRED'
                  else 'GRANTED' end)
              and w.expires < :before and (w.expires, w.number) > (:afterExpires, :after)
            order by w.expires, w.number limit :most
            """;

    private final Waivers waivers;
    private final AccessList access;
    private final Rosters rosters;
    private final EntityManager entities;

    WaiverReading(Waivers waivers, AccessList access, Rosters rosters, EntityManager entities) {
        this.waivers = waivers;
        this.access = access;
        this.rosters = rosters;
        this.entities = entities;
    }

    /**
     * @throws uk.nhs.england.approvals.kernel.NotFound when there is no such exception, or it is
     *     not for this person
     */
    public WaiverView show(String number, Actor actor) {
        access.requireReadable(actor, number);
        return WaiverView.of(waivers.require(number), rosters.today());
    }

    /** Exceptions by their last day, what ends first at first. */
    public List<WaiverView> list(Filter filter, Place after, int most, Actor actor) {
        var today = rosters.today();
        var before = filter.expiringBefore();
        @SuppressWarnings("unchecked")
        List<Waiver> found =
                entities.createNativeQuery(LIST, Waiver.class)
                        .setParameter("keys", access.keysOf(actor))
                        .setParameter("standard", orAny(filter.standard()))
                        .setParameter("service", orAny(filter.service()))
                        .setParameter("case", orAny(filter.caseReference()))
                        .setParameter("owner", orAny(filter.owner()))
                        .setParameter("board", orAny(filter.board()))
                        .setParameter("standing", orAny(filter.standing()))
                        .setParameter("today", today)
                        .setParameter("before", before == null ? EVER : before)
                        .setParameter("afterExpires", after.expires())
                        .setParameter("after", after.number())
                        .setParameter("most", most)
                        .getResultList();
        return found.stream().map(waiver -> WaiverView.of(waiver, today)).toList();
    }

    private static String orAny(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Where a part of the list ended. */
    public record Place(LocalDate expires, String number) {

        /** Before the first exception. */
        public static final Place FIRST = new Place(LocalDate.EPOCH, "");
    }

    /** Which exceptions; null for any. */
    public record Filter(
            @Nullable String standard,
            @Nullable String service,
            @Nullable String caseReference,
            @Nullable PersonId owner,
            @Nullable WaiverStanding standing,
            @Nullable String board,
            @Nullable LocalDate expiringBefore) {

        /** Those that are granted, by the day, to a standard. */
        static Filter inForce(String standard) {
            return new Filter(standard, null, null, null, WaiverStanding.GRANTED, null, null);
        }
    }
}
