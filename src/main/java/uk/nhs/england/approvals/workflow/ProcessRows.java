package uk.nhs.england.approvals.workflow;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.workflow.engine.ModelId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the database says about the processes of one case, in two statements. */
@Component
class ProcessRows {

    private static final String PASSED =
            """
            select process, model, version, elements from workflow_trail
            where reference = ? order by id
            """;

    /**
     * Executions that stand on an element; not those that only listen, for a message or a timer,
     * and not the scope around a parallel call.
     */
    private static final String WAITING =
            """
            select process.business_key_ as process, model.key_ as model, model.version_ as version,
                step.act_id_ as element, task.create_time_ as since,
                cast(task.due_date_ as date) as until, task.assignee_ as assignee,
                array(select coalesce(link.group_id_, link.user_id_)
                    from flowable.act_ru_identitylink link
                    where link.task_id_ = task.id_ order by 1) as candidates
            from flowable.act_ru_execution root
            join flowable.act_ru_execution step on step.root_proc_inst_id_ = root.id_
            join flowable.act_ru_execution process on process.id_ = step.proc_inst_id_
            join flowable.act_re_procdef model on model.id_ = step.proc_def_id_
            left join flowable.act_ru_task task on task.execution_id_ = step.id_
            where root.business_key_ = any (array[:reference]
                    || array(select case_reference || '/consult/' || consultee
                        from consultations_consultation where case_reference = :reference))
                and root.parent_id_ is null and root.super_exec_ is null
                and step.act_id_ is not null and not step.is_mi_root_
                and step.evt_subscr_count_ = 0 and step.timer_job_count_ = 0 and step.job_count_ = 0
            order by process.start_time_, step.act_id_
            """;

    /** What a process passed in one transaction. */
    record Passed(String process, ModelId model, List<String> elements) {

        static Passed of(ResultSet row, int number) throws SQLException {
            return new Passed(row.getString("process"), modelOf(row), texts(row, "elements"));
        }
    }

    /** A step that a process stands on. */
    record Waiting(
            String process,
            ModelId model,
            String element,
            List<String> candidates,
            @Nullable Instant since,
            @Nullable LocalDate until) {

        static Waiting of(ResultSet row, int number) throws SQLException {
            var assignee = row.getString("assignee");
            return new Waiting(
                    row.getString("process"),
                    modelOf(row),
                    row.getString("element"),
                    assignee == null ? texts(row, "candidates") : List.of(assignee),
                    Optional.ofNullable(row.getTimestamp("since"))
                            .map(Timestamp::toInstant)
                            .orElse(null),
                    row.getObject("until", LocalDate.class));
        }
    }

    private final JdbcClient jdbc;

    ProcessRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Passed> passed(String reference) {
        return jdbc.sql(PASSED).param(reference).query(Passed::of).list();
    }

    List<Waiting> waiting(String reference) {
        return jdbc.sql(WAITING).param("reference", reference).query(Waiting::of).list();
    }

    private static ModelId modelOf(ResultSet row) throws SQLException {
        return new ModelId(row.getString("model"), row.getInt("version"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
