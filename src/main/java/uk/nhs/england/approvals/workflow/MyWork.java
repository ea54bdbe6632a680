package uk.nhs.england.approvals.workflow;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything that waits for a person: by name, by role, as an author, as a member of a board or of
 * a consultee.
 */
@Service
public class MyWork {

    /** The authors of a case, whoever they are by now. */
    static final String AUTHORS = "authors";

    /** The last day of what has none: it comes after all that has one. */
    private static final LocalDate NO_LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final String FIND =
            """
            with mine as (
                select link.task_id_ as id
                from flowable.act_ru_identitylink link
                where link.group_id_ = any (cast(:keys as text[]))
                union
                select task.id_ from flowable.act_ru_task task where task.assignee_ = any (cast(:keys as text[]))
                union
                select task.id_
                from flowable.act_ru_identitylink link
                join flowable.act_ru_task task on task.id_ = link.task_id_
                join flowable.act_ru_execution process on process.id_ = task.proc_inst_id_
                join businesscase_case submitted
                    on submitted.reference = split_part(process.business_key_, '/', 1)
                where link.group_id_ = 'authors'
                    and (submitted.lead = :person or :person = any (submitted.co_authors))
            ), work as (
                select task.id_ as id,
                    coalesce(about.reference, waiver.number, change.number,
                        cast(sitting.id as text)) as reference,
                    task.name_ as asked,
                    case when process.business_key_ like 'minutes/%'
                        then 'Minutes of the ' || sitting.board || ' of '
                            || to_char(sitting.starts_at at time zone 'Europe/London', 'FMDD FMMonth YYYY')
                        when waiver.number is not null
                        then 'Exception to ' || waiver.criterion
                        when change.number is not null then change.title
                        when about.lead = :person or :person = any (about.co_authors)
                        then about.title
                        else (select frozen.document ->> 'title' from businesscase_submission frozen
                              where frozen.case_reference = about.reference
                                and frozen.number = about.latest_submission)
                    end as title,
                    case when task.task_def_key_ = 'decide-exception' then waiver.board
                        when task.task_def_key_ in ('approve-at-cab', 'look-at-cab') then 'CAB'
                        when sitting.id is not null then sitting.board
                        when split_part(process.business_key_, '/', 2) not in
                            ('', 'consult', 'approval')
                        then split_part(process.business_key_, '/', 2) end as board,
                    nullif(split_part(process.business_key_, '/consult/', 2), '') as consultee,
                    sitting.id as sitting,
                    condition.id as condition, evidence.reference as evidence,
                    waiver.number as exception, change.number as change,
                    task.create_time_ as since,
                    coalesce(cast(task.due_date_ as date), :noLastDay) as until
                from mine
                join flowable.act_ru_task task on task.id_ = mine.id
                join flowable.act_ru_execution process on process.id_ = task.proc_inst_id_
                left join decisions_condition condition on condition.id = process.business_key_
                left join evidence_item evidence on evidence.reference = process.business_key_
                left join boards_sitting sitting on sitting.id = cast(
                    case when process.business_key_ like 'minutes/%'
                        then split_part(process.business_key_, '/', 2)
                        else nullif(split_part(process.business_key_, '/out-of-committee/', 2), '')
                    end as uuid)
                left join waivers_waiver waiver on waiver.number
                    = coalesce(condition.subject_reference,
                        split_part(process.business_key_, '/', 1))
                left join changes_change change on change.number
                    = coalesce(condition.subject_reference, process.business_key_)
                left join businesscase_case about on about.reference
                    = coalesce(condition.subject_reference, evidence.case_reference,
                        split_part(process.business_key_, '/', 1))
                left join identity_access access
                    on access.subject_reference
                        = coalesce(about.reference, waiver.number, change.number)
                where (access.holders && cast(:keys as text[])
                        or process.business_key_ like 'minutes/%')
                    and not (task.task_def_key_ = 'reply' and exists (
                        select 1 from agendas_item item join agendas_vote vote on vote.item = item.id
                        where item.sitting = sitting.id and vote.person = :person))
                    and not (task.task_def_key_ in ('respond', 'reply') and (about.lead = :person
                        or :person = any (about.co_authors)
                        or exists (select 1 from boards_interest interest
                                   where interest.subject_reference = about.reference
                                     and interest.person = :person
                                     and interest.withdrawn_at is null)))
            )
            select * from work
            where cast(:after as text) is null
                or (until, since, id) > (:afterUntil, :afterSince, :after)
            order by until, since, id
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final AccessList access;

    MyWork(JdbcClient jdbc, AccessList access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * Where a part of the list ended.
     *
     * @param until the last day of its last item, as {@link #place} gives it
     */
    public record Place(LocalDate until, Instant since, String id) {}

    /** Where an item is in the list. */
    public static Place place(WorkItem item) {
        var until = item.until();
        return new Place(until == null ? NO_LAST_DAY : until, item.since(), item.id());
    }

    /**
     * What waits for this person, most urgent first; never about a case they may not read, nor a
     * response that they may not give because it is their own case or they have an interest in it.
     */
    public List<WorkItem> of(Actor actor, @Nullable Place after, int limit) {
        var principal = new Actor(actor.principal(), actor.roles(), null);
        return jdbc.sql(FIND)
                .param("keys", access.keysOf(principal))
                .param("person", principal.person().value())
                .param("noLastDay", NO_LAST_DAY)
                .param("after", after == null ? null : after.id())
                .param("afterUntil", after == null ? NO_LAST_DAY : after.until())
                .param("afterSince", Timestamp.from(after == null ? Instant.EPOCH : after.since()))
                .param("limit", limit)
                .query(MyWork::item)
                .list();
    }

    private static WorkItem item(ResultSet row, int number) throws SQLException {
        var until = row.getObject("until", LocalDate.class);
        return new WorkItem(
                row.getString("id"),
                row.getString("reference"),
                row.getString("title"),
                row.getString("asked"),
                row.getString("board"),
                row.getString("consultee"),
                row.getString("condition"),
                row.getString("evidence"),
                row.getString("exception"),
                row.getString("change"),
                row.getObject("sitting", UUID.class),
                row.getTimestamp("since").toInstant(),
                until.equals(NO_LAST_DAY) ? null : until);
    }
}
