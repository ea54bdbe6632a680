package uk.nhs.england.approvals.demonstration;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.agendas.BuildingAgendas;
import uk.nhs.england.approvals.agendas.NewItemRequest;
import uk.nhs.england.approvals.decisions.ProposedDecision;
import uk.nhs.england.approvals.decisions.RecordingDecisions;

/** What boards decide at the sittings of today. */
@Component
class MadeUpDecisions {

    private final BuildingAgendas agendas;
    private final RecordingDecisions deciding;

    MadeUpDecisions(BuildingAgendas agendas, RecordingDecisions deciding) {
        this.agendas = agendas;
        this.deciding = deciding;
    }

    /** The chair lets it in, though the agenda is frozen, and the board decides. */
    void make(ProposedDecision decision, Cast.Part chair) {
        var item =
                new NewItemRequest(
                        decision.subject().reference(), null, false, null, "It cannot wait.");
        agendas.add(decision.sitting(), item, chair.actor());
        deciding.record(decision, chair.actor());
    }
}
