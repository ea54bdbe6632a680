package uk.nhs.england.approvals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * With many rows, no list reads a large table from end to end, for its first page or a later one.
 *
 * <p>The rows are made in a transaction that is rolled back, and PostgreSQL itself is asked which
 * tables it has read from end to end within it.
 */
@ServiceTest
class ManyRowsModuleTests {

    private static final List<String> LISTS =
            List.of(
                    "/business-cases?limit=5",
                    "/business-cases?limit=5&sort=reference",
                    "/business-cases?limit=5&standing=IN_REVIEW",
                    "/business-cases?limit=5&lead=many.lead7",
                    "/business-cases?limit=5&board=ARB",
                    "/decisions?limit=5",
                    "/decisions?limit=5&board=ARB",
                    "/decisions?limit=5&board=ARB&year=2026",
                    "/decisions?limit=5&subject=MANY-00007",
                    "/conditions?limit=5",
                    "/conditions?limit=5&subject=MANY-00007",
                    "/sittings?limit=5&from=2020-01-01T00:00:00Z",
                    "/sittings?limit=5&board=ARB",
                    "/boards/DPAG/series",
                    "/boards/DPAG/roster",
                    "/consultations?limit=5",
                    "/consultations?limit=5&overdue=true",
                    "/consultations?limit=5&consultee=FINANCE",
                    "/evidence?limit=5",
                    "/evidence?limit=5&expiresBefore=2026-12-31",
                    "/evidence?limit=5&owner=many.lead7",
                    "/business-cases/MANY-00007/evidence?limit=5",
                    "/exceptions?limit=5",
                    "/exceptions?limit=5&standard=TCOP",
                    "/exceptions?limit=5&case=MANY-00007",
                    "/exceptions?limit=5&owner=many.lead7",
                    "/exceptions?limit=5&standing=GRANTED&expiringBefore=2027-12-31",
                    "/standards/TCOP/versions/2021-11/cases?limit=5",
                    "/business-cases/MANY-00007/history?limit=5",
                    "/freezes?limit=5",
                    "/schedule?week=2031-W03&limit=5",
                    "/schedule?week=2031-W03&clashing=true&limit=5",
                    "/schedule?week=2031-W03&service=MANY-00001&limit=5",
                    "/schedule/clashes?limit=5",
                    "/services?limit=5",
                    "/services/proposals?limit=5",
                    "/services/MANY-00007/links",
                    "/services/MANY-00007/contracts?limit=5",
                    "/services/MANY-00007/dependencies?limit=5",
                    "/lookahead?months=3&limit=5",
                    "/changes?limit=5",
                    "/changes?limit=5&service=MANY-00007",
                    "/changes?limit=5&standing=SCHEDULED",
                    "/changes?limit=5&standing=SUBMITTED&lane=EMERGENCY",
                    "/changes?limit=5&lane=VENDOR_CLOUD",
                    "/changes?limit=5&requester=many.lead7",
                    "/changes?limit=5&requester=many.lead7&standing=SCHEDULED",
                    "/changes/CHG-MANY-00008",
                    "/changes/CHG-MANY-00008/approval",
                    "/changes/CHG-MANY-00008/clashes?limit=5",
                    "/changes/overrides?limit=5",
                    "/change-templates?limit=5",
                    "/change-templates/TPL-MANY-00008");

    private static final List<String> LARGE =
            List.of(
                    "businesscase_case",
                    "identity_access",
                    "decisions_decision",
                    "decisions_condition",
                    "boards_sitting",
                    "boards_move",
                    "boards_absence",
                    "consultations_consultation",
                    "evidence_item",
                    "waivers_waiver",
                    "assessments_version",
                    "assessments_applied",
                    "audit_event",
                    "register_service",
                    "register_commitment",
                    "register_dependency",
                    "register_proposal",
                    "changes_change",
                    "changes_override",
                    "changes_template",
                    "changes_template_revision",
                    "schedule_booking",
                    "schedule_booked_service",
                    "schedule_clash",
                    "act_ru_task",
                    "act_ru_identitylink",
                    "act_ru_execution");

    private static final String MADE_UP =
            """
            insert into businesscase_case (reference, title, lead, co_authors, marking, descriptors,
                answers, latest_submission, submitted_at, progress, standing, standing_since, waits,
                created_at, changed_at, version)
            select 'MANY-' || lpad(n::text, 5, '0'), 'Made up', 'many.lead' || n % 500, '{}',
                'OFFICIAL', '{}', '{}', 1, now(), '{"reviews": []}',
                case when n % 4 = 0 then 'IN_REVIEW' else 'APPROVED' end, now(),
                case when n % 4 = 0 then array['decide:ARB'] else '{}'::text[] end,
                now(), timestamptz '2020-01-01' + n * interval '1 hour', 0
            from generate_series(1, 10000) n;
            insert into identity_access (subject_reference, holders)
            select reference, case when right(reference, 1) = '7' then array['everyone']
                else array['role:PMO', 'board:ARB', 'everyone'] end
            from businesscase_case where reference like 'MANY-%';
            insert into decisions_decision (number, subject_kind, subject_reference, subject_version,
                board, sitting, chair, outcome, reasons, quorum, recorded_by, decided_at,
                basis, votes)
            select 'M' || reference, 'BUSINESS_CASE', reference, 1,
                case when right(reference, 1) < '5' then 'ARB' else 'TDA' end,
                gen_random_uuid(), 'many.chair', 'APPROVED', 'Made up',
                '{"needed": 1, "present": [], "recused": [], "counted": [], "emptySeats": []}',
                'many.chair', now(), 'AT_SITTING', '{}'
            from businesscase_case where reference like 'MANY-%';
            insert into decisions_condition (id, decision, subject_kind, subject_reference, wording,
                owner, closer, due, before_live, state, version)
            select number || '-C1', number, subject_kind, subject_reference, 'Made up', 'many.owner', 'many.closer',
                date '2027-01-01', true, 'OPEN', 0
            from decisions_decision where number like 'MMANY-%';
            insert into boards_sitting (id, board, starts_at, place, chair, present, kind,
                series_date, version)
            select gen_random_uuid(), case when n % 100 = 0 then 'DPAG' else 'CAB' end,
                timestamptz '2000-01-01' + n * interval '1 day', 'Made up', 'many.chair', '{}',
                'REGULAR', date '2000-01-01' + n, 0
            from generate_series(1, 10000) n;
            insert into boards_move (id, sitting, from_start, to_start, from_place, to_place,
                cause, reason, moved_by, moved_at)
            select gen_random_uuid(), id, starts_at, starts_at, place, place, 'BY_HAND', 'Made up',
                'many.chair', now()
            from boards_sitting where place = 'Made up';
            insert into boards_absence (id, board, person, first_day, last_day, recorded_by,
                recorded_at, version)
            select gen_random_uuid(), case when n % 100 = 0 then 'DPAG' else 'CAB' end,
                'many.chair', date '2000-01-01' + n, date '2000-01-01' + n, 'many.chair', now(), 0
            from generate_series(1, 10000) n;
            insert into consultations_consultation (case_reference, consultee, mandatory, asked_at,
                asked_version, due, counted_from, working_days, state, response, late_by, objection_answered, revision, version)
            select reference, code, true, now(), 1,
                date '2026-06-01' + cast(right(reference, 3) as int), date '2026-06-01', 10,
                case when right(reference, 1) = '0' then 'AWAITED' else 'RESPONDED' end, 'CONTENT',
                0, false, 1, 0
            from businesscase_case, consultations_consultee where reference like 'MANY-%';
            insert into evidence_item (reference, case_reference, kind, title, owner, issued, expires,
                classification, descriptors, link, has_file, criteria, offered_by, offered_at, version)
            select 'EV-' || reference, reference, 'DPIA', 'Made up', lead, date '2026-01-01',
                case when right(reference, 1) < '8'
                    then date '2026-10-01' + cast(right(reference, 3) as int) end,
                'OFFICIAL', '{}', 'https://example.org/' || reference, false, '{TCOP/2021-11/1}',
                lead, now(), 0
            from businesscase_case where reference like 'MANY-%';
            insert into waivers_waiver (number, criterion, standard, subject_kind,
                subject_reference, reason, likelihood, impact, risk, board, by_chair, mitigation,
                owner, expires, yearly_cost, cost, covers, requested_by, requested_at, granted_by,
                version)
            select 'EXC-' || reference, 'TCOP/2021-11/4', 'TCOP', 'BUSINESS_CASE', reference,
                'Made up', 1, 1, 'LOW', 'TDA', true, 'Made up', lead,
                date '2027-01-01' + cast(right(reference, 3) as int), 1, 'Made up',
                case when right(reference, 1) = '0' then array['M' || reference || '-C1']
                    else '{}'::text[] end,
                lead, now(), 'M' || reference, 0
            from businesscase_case where reference like 'MANY-%';
            insert into identity_access (subject_reference, holders, follows)
            select number, array['everyone'], subject_reference
            from waivers_waiver where number like 'EXC-MANY-%';
            insert into standards_version (standard, version, valid_from, valid_to, source, dated_by)
            values ('TCOP', '1990', '1990-01-01', '1991-01-01', 'Made up', 'Made up');
            insert into assessments_version (case_reference, standard, version)
            select reference, standard, min(published.version)
            from businesscase_case, standards_version published
            where reference like 'MANY-%' group by reference, standard;
            insert into assessments_applied (case_reference, submission, standard, demand, fired,
                table_from)
            select case_reference, 1, standard, 'MUST', '[]', date '2026-04-01'
            from assessments_version where case_reference like 'MANY-%';
            insert into register_service (reference, name, description, owner, support_ends, version)
            select 'MANY-' || lpad(n::text, 5, '0'), 'Made up', 'Made up', 'many.owner',
                date '2000-01-01' + n * 3, 0
            from generate_series(1, 10000) n;
            insert into register_commitment (service, kind, number, terms, ends, added_by, added_at,
                version)
            select reference, 'CONTRACT', 1, '{"supplier": "A", "reference": "C",
                "starts": "2000-01-01", "ends": "2027-01-01"}', support_ends, 'many.owner', now(), 0
            from register_service where reference like 'MANY-%';
            insert into register_dependency (service, number, on_service, kind, added_by, added_at)
            select reference, 1, 'MANY-00001', 'CALLS', 'many.owner', now()
            from register_service where reference like 'MANY-%' and reference <> 'MANY-00001';
            insert into register_proposal (business_case, service, of_new_service, state, proposed_at)
            select reference, reference, false,
                '{"name": "Made up", "description": "Made up", "certificates": []}', now()
            from register_service where reference like 'MANY-%';
            insert into changes_change (number, edition, request, title, lane, services, team,
                window_from, window_until, requested_by, requested_at, boarded, sampled, roster,
                chased, paused_seconds, backed_out, standing, waits, version)
            select 'CHG-' || reference, 0, (select jsonb_build_object('title', 'Made up',
                    'lane', jsonb_build_object('type', 'NORMAL'),
                    'services', jsonb_build_array(reference), 'why', 'x', 'ifNotDone', 'x',
                    'plan', 'x', 'testEvidence', 'x', 'backOut', 'x', 'effectOnUsers', 'x',
                    'effectOnInterfaces', 'x', 'risk', jsonb_build_object('reach', 'NOBODY',
                        'outage', false, 'backOutTested', true, 'doneBefore', true,
                        'careAtRisk', false),
                    'implementers', jsonb_build_array('many.lead7'), 'team', 'Made up',
                    'from', '2031-01-01T00:00:00Z', 'until', '2031-01-01T02:00:00Z')),
                'Made up', case when n % 300 = 0 then 'EMERGENCY' when n % 7 = 0 then 'VENDOR_CLOUD'
                    else 'NORMAL' end, array[reference], 'Made up', at, at + interval '2 hours',
                'many.lead' || n % 500, now(), true, false, '[]', '{}', 0, false,
                case when n % 4 = 0 then 'SUBMITTED' when n % 4 = 1 then 'SCHEDULED'
                    else 'CLOSED' end,
                case when n % 4 = 0 then array['assess-change'] else '{}'::text[] end, 0
            from (select reference, cast(right(reference, 5) as int) as n, timestamptz '2031-01-01'
                    + cast(right(reference, 5) as int) * interval '1 hour' as at
                from register_service where reference like 'MANY-%') as made;
            insert into changes_override (number, change, about, held_back, reason, requested_by,
                requested_at, granted_by, edition, version)
            select 'OVR-' || number, number, number, '{}', 'Made up', requested_by, now(),
                'MANY-ARB', 1, 0
            from changes_change where number like 'CHG-MANY-%';
            insert into changes_template (number, title, latest, in_force, earned, why, version)
            select 'TPL-' || reference, 'Made up', 1, 1, true, 'Made up', 0
            from register_service where reference like 'MANY-%';
            insert into changes_template_revision (template, revision, content, evidence,
                proposed_by, proposed_at, approved_by, version)
            select number, 1, (select jsonb_build_object('title', 'Made up',
                    'services', jsonb_build_array('MANY-00001'), 'why', 'x', 'ifNotDone', 'x',
                    'plan', 'x', 'backOut', 'x', 'effectOnUsers', 'x', 'effectOnInterfaces', 'x',
                    'risk', jsonb_build_object('reach', 'NOBODY', 'outage', false,
                        'backOutTested', true, 'doneBefore', true, 'careAtRisk', false),
                    'team', 'Made up')), '{}', 'many.lead', now(), 'MANY-CAB', 0
            from changes_template where number like 'TPL-MANY-%';
            insert into identity_access (subject_reference, holders)
            select number, case when right(number, 1) = '7' then array['board:CAB']
                else array['everyone'] end
            from (select number from changes_change where number like 'CHG-MANY-%'
                union all select number from changes_override where number like 'OVR-CHG-MANY-%')
                as made;
            insert into schedule_booking (change, title, lane, during, requester, asked, held_since)
            select 'CHG-' || reference, 'Made up', 'NORMAL',
                tstzrange(at, at + interval '2 hours'), 'many.lead', now(), now()
            from (select reference, timestamptz '2031-01-01'
                    + cast(right(reference, 5) as int) * interval '1 hour' as at
                from register_service
                where reference like 'MANY-%') as made;
            insert into schedule_booked_service (change, service, during)
            select change, substring(change from 5), during from schedule_booking
            where change like 'CHG-MANY-%';
            insert into schedule_clash (change, kind, words, stops, since)
            select change, 'TOO_LITTLE_NOTICE', 'Made up', true, now() from schedule_booking
            where change like 'CHG-MANY-%';
            insert into audit_event (subject_kind, subject_reference, event, what, actor, at, changes)
            select 'BUSINESS_CASE', 'MANY-' || lpad((n % 20 + 1)::text, 5, '0'), 'Edited', 'Made up',
                'many.lead', now(), '[]'
            from generate_series(1, 2000) n;
            insert into flowable.act_ru_execution (id_, rev_, proc_inst_id_, root_proc_inst_id_,
                business_key_, is_active_, is_concurrent_, is_scope_, is_event_scope_)
            select reference, 1, reference, reference, reference || '/ARB', true, false, true, false
            from businesscase_case where reference like 'MANY-%';
            insert into flowable.act_ru_task (id_, rev_, execution_id_, proc_inst_id_, name_,
                task_def_key_, create_time_)
            select id_, 1, id_, id_, 'Decide at a sitting', 'decide', now()
            from flowable.act_ru_execution where id_ like 'MANY-%';
            insert into flowable.act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
            select id_, 1, 'board:ARB', 'candidate', id_
            from flowable.act_ru_task where id_ like 'MANY-%';
            analyze businesscase_case, identity_access, decisions_decision, decisions_condition,
                boards_sitting, boards_move, boards_absence,
                consultations_consultation, evidence_item, waivers_waiver, assessments_version,
                assessments_applied, audit_event, register_service, register_commitment,
                register_dependency, register_proposal, changes_change, changes_override,
                changes_template, changes_template_revision, schedule_booking, schedule_booked_service,
                schedule_clash, businesscase_overlap, flowable.act_ru_execution, flowable.act_ru_task,
                flowable.act_ru_identitylink\
            """;

    private final Office office;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    ManyRowsModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        database = context.getBean(JdbcClient.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    @Test
    void noListReadsALargeTableFromEndToEnd() {
        transaction.executeWithoutResult(
                rolledBack -> {
                    rolledBack.setRollbackOnly();
                    manyRows();
                    aReadFromEndToEndIsNoticed();
                    for (var actor : List.of(Staff.OUTSIDER, Staff.PMO, Boards.chairOf("DPAG"))) {
                        LISTS.forEach(list -> readsByIndex(actor, list));
                    }
                    // The PMO of the tests has the work of every other test: not a few of many.
                    readsByIndex(Staff.OUTSIDER, "/my-work?limit=5");
                    readsByIndex(Boards.chairOf("DPAG"), "/my-work?limit=5");
                });
    }

    private void aReadFromEndToEndIsNoticed() {
        var before = scans();
        database.sql("select count(*) from businesscase_case where title = 'Another'")
                .query()
                .singleValue();
        assertThat(scans()).isNotEqualTo(before);
    }

    private void readsByIndex(Actor actor, String list) {
        var before = scans();
        var first = office.as(actor).get(list);
        assertThat(scans()).as(list + " for " + actor.person()).isEqualTo(before);
        assertThat(first.ok().path("items").size()).isLessThanOrEqualTo(5);
        later(actor, first);
    }

    private void later(Actor actor, Reply first) {
        if (first.next() != null) {
            var before = scans();
            office.as(actor).get(Objects.requireNonNull(first.next())).ok();
            assertThat(scans()).as(first.next()).isEqualTo(before);
        }
    }

    /** How often each large table has been read from end to end in this transaction. */
    private Map<String, Long> scans() {
        return database
                .sql(
                        """
                        select relname, seq_scan from pg_stat_xact_user_tables where relname in (:large)
                        """)
                .param("large", LARGE)
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void manyRows() {
        for (var statement : MADE_UP.split(";")) {
            database.sql(statement).update();
        }
    }
}
