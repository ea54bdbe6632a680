package uk.nhs.england.approvals.workflow;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.businesscase.Standing;

import java.util.Arrays;
import java.util.List;

/**
 * Whether every open case, condition, consultation, item of evidence, exception and change has
 * exactly one process, and that process waits for exactly what the facts say is wanted. All is
 * compared in one statement.
 */
@Component
class ProcessesFollowCases {

    private static final String COMPARE =
            """
            with expected as (
                select reference as key, waits
                from businesscase_case
                where waits <> '{}' and (cast(:reference as text) is null or reference = :reference)
                union all
                select reference || '/approval', case
                    when approval_warned_at is null then '{}' else array['renew-approval'] end
                from businesscase_case
                where approved_until is not null
                    and standing in ('APPROVED', 'APPROVED_WITH_CONDITIONS')
                    and (cast(:reference as text) is null or reference = :reference)
                union all
                select id, array[case state when 'OPEN' then 'evidence' else 'judgement' end]
                from decisions_condition
                where state in ('OPEN', 'OFFERED')
                    and (cast(:reference as text) is null or subject_reference = :reference)
                union all
                select item.reference, case when renewable then array['renewal'] else '{}' end
                from evidence_item item
                join businesscase_case about on about.reference = item.case_reference
                cross join lateral (select item.warned_at is not null
                    and about.standing = any (cast(:open as text[]))) as asked (renewable)
                where item.expires is not null
                    and item.replaced_by is null and item.withdrawn_at is null
                    and (item.expired_at is null or renewable)
                    and (cast(:reference as text) is null or case_reference = :reference)
                union all
                select number, case
                    when granted_by is null then array['decide-exception']
                    when reminded_at is not null then array['renew-exception'] else '{}' end
                from waivers_waiver
                where refused_by is null and withdrawn_at is null and ended_at is null
                    and superseded_by is null and lapsed_at is null
                    and (cast(:reference as text) is null
                        or :reference in (number, subject_reference))
                union all
                select number, waits from changes_change
                where waits <> '{}' and (cast(:reference as text) is null or number = :reference)
                union all
                select item.subject_reference || '/out-of-committee/' || sitting.id,
                    array[case when sitting.replies_in_at is null then 'reply' else 'conclude' end]
                from boards_sitting sitting join agendas_item item on item.sitting = sitting.id
                where sitting.replies_until is not null and sitting.closed_at is null
                    and (cast(:reference as text) is null or item.subject_reference = :reference)
                union all
                select 'minutes/' || sitting, array[]::text[] from minutes_minutes
                where agreed_at is null and cast(:reference as text) is null
                union all
                select case_reference || '/consult/' || consultee, array['respond']
                from consultations_consultation
                where state = 'AWAITED'
                    and (cast(:reference as text) is null or case_reference = :reference)
            ), started as (
                select id_ as id, business_key_ as key
                from flowable.act_ru_execution
                where parent_id_ is null and super_exec_ is null
                    and (cast(:reference as text) is null or business_key_ in (:reference, :reference || '/approval')
                        or business_key_ in (
                            select id from decisions_condition where subject_reference = :reference)
                        or business_key_ in (
                            select reference from evidence_item where case_reference = :reference)
                        or business_key_ in (
                            select number from waivers_waiver where subject_reference = :reference)
                        or business_key_ in (
                            select item.subject_reference || '/out-of-committee/' || item.sitting
                            from agendas_item item where item.subject_reference = :reference)
                        or business_key_ in (
                            select case_reference || '/consult/' || consultee
                            from consultations_consultation where case_reference = :reference))
            ), wanted as (
                select key, unnest(waits) as wait from expected
            ), waiting as (
                select distinct started.key,
                    case task.task_def_key_
                        when 'decide-route' then 'triage'
                        when 'give-advice' then 'advice'
                        when 'decide' then 'decide:' || split_part(process.business_key_, '/', 2)
                        when 'submit-new-version'
                            then 'resubmit:' || split_part(process.business_key_, '/', 2)
                        when 'offer-evidence' then 'evidence'
                        when 'judge-evidence' then 'judgement'
                        when 'renew-evidence' then 'renewal'
                        else task.task_def_key_
                    end as wait
                from started
                join flowable.act_ru_execution process on process.root_proc_inst_id_ = started.id
                    and process.id_ = process.proc_inst_id_
                join flowable.act_ru_task task on task.proc_inst_id_ = process.id_
                    and task.task_def_key_ not in ('comment', 'agree')
            ), roots as (
                select key, count(*) as number from started group by key
            )
            select coalesce(wanted.key, waiting.key) as key,
                coalesce(wanted.wait || ' missing', waiting.wait || ' too many') as what
            from wanted full join waiting using (key, wait)
            where wanted.key is null or waiting.key is null
            union all
            select coalesce(expected.key, roots.key), coalesce(number, 0) || ' processes'
            from expected full join roots using (key)
            where expected.key is null or coalesce(number, 0) <> 1
            order by 1, 2
            limit :limit
            """;

    private static final String OPEN =
            """
            select exists (select 1 from businesscase_case where reference = :key and waits <> '{}')
                or exists (select 1 from decisions_condition
                    where id = :key and state in ('OPEN', 'OFFERED'))
                or exists (select 1 from businesscase_case
                    where reference || '/approval' = :key and approved_until is not null
                        and standing in ('APPROVED', 'APPROVED_WITH_CONDITIONS'))
                or exists (select 1 from evidence_item item
                    join businesscase_case about on about.reference = item.case_reference
                    where item.reference = :key and item.expires is not null
                        and item.replaced_by is null and item.withdrawn_at is null
                        and (item.expired_at is null or item.warned_at is not null
                            and about.standing = any (cast(:open as text[]))))
                or exists (select 1 from waivers_waiver
                    where number = :key and refused_by is null and withdrawn_at is null
                        and ended_at is null and superseded_by is null and lapsed_at is null)
                or exists (select 1 from changes_change where number = :key and waits <> '{}')
                or exists (select 1 from minutes_minutes
                    where 'minutes/' || sitting = :key and agreed_at is null)
                or exists (select 1 from boards_sitting
                    where id = cast(nullif(split_part(:key, '/out-of-committee/', 2), '') as uuid)
                        and replies_until is not null and closed_at is null)
                or exists (select 1 from consultations_consultation
                    where case_reference = split_part(:key, '/', 1)
                        and case_reference || '/consult/' || consultee = :key
                        and state = 'AWAITED')
            """;

    private static final String[] OPEN_STANDINGS =
            Arrays.stream(Standing.values())
                    .filter(standing -> !standing.isClosed())
                    .map(Standing::name)
                    .toArray(String[]::new);

    private final JdbcClient jdbc;

    ProcessesFollowCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first disagreements, over all cases. */
    List<Disagreement> disagreements(int limit) {
        return compare(null, limit);
    }

    /** The disagreements about one case or exception and what belongs to it. */
    List<Disagreement> disagreementsOn(String reference) {
        return compare(reference, 100);
    }

    /**
     * Whether this case, or what belongs to one, still waits for something, so that it should have
     * a process.
     */
    boolean isOpen(String key) {
        return jdbc.sql(OPEN)
                .param("key", key)
                .param("open", OPEN_STANDINGS)
                .query(Boolean.class)
                .single();
    }

    /** Whether there is such a case or exception. */
    boolean knows(String reference) {
        return jdbc.sql(
                        """
                        select exists (select 1 from businesscase_case where reference = :reference)
                            or exists (select 1 from waivers_waiver where number = :reference)
                            or exists (select 1 from changes_change where number = :reference)
                        """)
                .param("reference", reference)
                .query(Boolean.class)
                .single();
    }

    private List<Disagreement> compare(@Nullable String reference, int limit) {
        return jdbc.sql(COMPARE)
                .param("reference", reference)
                .param("open", OPEN_STANDINGS)
                .param("limit", limit)
                .query(Disagreement.class)
                .list();
    }
}
