package uk.nhs.england.approvals.realrun;

import uk.nhs.england.approvals.realrun.Api.Call;

/** How a case begins: its lead writes the draft in one go. */
record BeginningDrafts(Office office) {

    void begin(Passage passage) {
        var assumptions = new Assumptions(passage.project);
        passage.assumed.addAll(assumptions.signs());
        var call = new Call(passage.lead, "POST", "/business-cases", null, assumptions.draft());
        var begun =
                office.measures().measure(() -> office.api().send(call), _ -> Act.BEGIN.words());
        if (!begun.isGood()) {
            throw new Api.RefusedException(call, begun);
        }
        passage.reference = begun.body().path("reference").asString();
        office.ledger().note(passage.reference, Act.BEGIN, passage.lead);
    }
}
