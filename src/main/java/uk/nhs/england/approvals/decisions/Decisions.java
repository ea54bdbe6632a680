package uk.nhs.england.approvals.decisions;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All decisions, oldest first. */
interface Decisions extends Repository<Decision, String> {

    Optional<Decision> findByNumber(String number);

    @Query(
            """
            select new uk.nhs.england.approvals.decisions.Made(
                d.number, d.board, d.outcome, d.subjectVersion, d.referredTo,
                d.particulars.validUntil, d.correction.corrects,
                not exists (select 1 from NotRatified n
                    where n.decision = coalesce(d.correction.original, d.number)))
            from Decision d where d.subjectReference = :subject order by d.sequence
            """)
    List<Made> on(String subject);

    @Query("select d from Decision d where d.subjectReference in :subjects order by d.sequence")
    List<Decision> onAll(Collection<String> subjects);

    /** Those that supersede one of these. */
    @Query("select d from Decision d where d.supersedes in :numbers")
    List<Decision> superseding(Collection<String> numbers);

    /** The board's latest decision at a sitting. */
    @Query(
            """
            select d from Decision d
            where d.board = :board and d.correction.corrects is null
            order by d.sequence desc limit 1
            """)
    Optional<Decision> latestAtASitting(String board);

    /** A decision with all that it supersedes and all that supersede it. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    with recursive earlier as (
                        select number, supersedes from decisions_decision where number = :number
                        union
                        select d.number, d.supersedes from decisions_decision d
                        join earlier e on d.number = e.supersedes
                    ), later as (
                        select number from decisions_decision where number = :number
                        union
                        select d.number from decisions_decision d
                        join later l on d.supersedes = l.number
                    )
                    select * from decisions_decision
                    where number in (select number from earlier union select number from later)
                    order by sequence
                    """)
    List<Decision> chain(String number);

    @Query(
            """
            select count(d) > 0 from Decision d
            where d.number = :number and d.particulars.validUntil < :day
            """)
    boolean hasLapsed(String number, LocalDate day);

    /** Approvals that hold no longer on a day and that nothing supersedes, by number. */
    @Query(
            """
            select d from Decision d
            where d.particulars.validUntil < :day and d.number > :after
              and not exists (select 1 from Decision later where later.supersedes = d.number)
            order by d.number limit :most
            """)
    List<Decision> lapsed(LocalDate day, String after, int most);
}
