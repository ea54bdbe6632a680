package uk.nhs.england.approvals.changes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.kernel.Recorded;

import java.sql.Timestamp;
import java.time.LocalDate;

/** Finds the risk and the way of a change that is submitted, and freezes it. */
@Component
class SubmittingChanges {

    private final HeldChanges held;
    private final FindingRisk risks;
    private final RuleBook rules;
    private final JdbcClient jdbc;

    SubmittingChanges(HeldChanges held, FindingRisk risks, RuleBook rules, JdbcClient jdbc) {
        this.held = held;
        this.risks = risks;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    void submit(Change change, Recorded recorded) {
        var day = LocalDate.ofInstant(recorded.at(), Rosters.LONDON);
        var asked = change.request().asked();
        var found = found(change, asked, risks.find(asked, day));
        change.submit(found, recorded);
        held.keep(
                change,
                new ChangeEvent.ChangeSubmitted(
                        change.number(),
                        change.edition(),
                        found.risk().level(),
                        found.approvedBy(),
                        recorded));
        freeze(change, found.risk(), recorded);
    }

    private Submitting found(Change change, ChangeRequest asked, RiskFound risk) {
        var lane = asked.lane();
        return switch (lane) {
            case Lane.Standard(var template) ->
                    new Submitting(
                            risk,
                            false,
                            false,
                            template + "/" + change.request().templateRevision());
            case Lane.VendorCloud _ when !lane.boarded() ->
                    new Submitting(
                            risk,
                            false,
                            Sampling.picks(change, rules.today().sampledPercent()),
                            Submitting.RECORDED);
            default -> new Submitting(risk, lane.boarded(), false, null);
        };
    }

    private void freeze(Change change, RiskFound risk, Recorded recorded) {
        jdbc.sql(
                        """
                        insert into changes_submission
                            (change, edition, request, risk, submitted_by, submitted_at)
                        values (?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?)
                        """)
                .params(
                        change.number(),
                        change.edition(),
                        change.request().document(),
                        JsonMapper.shared().writeValueAsString(risk),
                        recorded.principal().value(),
                        Timestamp.from(recorded.at()))
                .update();
    }
}
