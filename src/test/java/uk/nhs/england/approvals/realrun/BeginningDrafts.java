package uk.nhs.england.approvals.realrun;

import uk.nhs.england.approvals.realrun.Api.Call;

/**
 * How a case begins: the PMO has imported its draft, and its lead writes the rest of it in one go.
 */
record BeginningDrafts(Office office) {

    void begin(Passage passage) {
        var assumptions = new Assumptions(passage.project);
        passage.assumed.addAll(assumptions.signs());
        passage.reference = passage.draft;
        office.ledger().note(passage.reference, Act.IMPORT, Office.PMO);
        var read = office.api().get(passage.lead, passage.path());
        office.act(
                Act.EDIT,
                passage,
                new Call(passage.lead, "PATCH", passage.path(), read.etag(), assumptions.draft()));
    }
}
