package uk.nhs.england.approvals.assessments;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.Recorded;

/** Who makes the findings, on which version, by what support, and when. */
record FindingAct(Side side, int submission, Supported supported, Recorded recorded) {

    Findings.On finding(NewFinding made, Found before) {
        return new Findings.On(
                made.criterion(),
                new Finding(
                        before.findings() + 1,
                        side,
                        submission,
                        made.result(),
                        made.rag(),
                        made.words(),
                        null,
                        made.restsOn(supported),
                        recorded.by(),
                        recorded.onBehalfOf(),
                        recorded.at()));
    }

    FieldChange change(NewFinding made, Found before) {
        var earlier = side == Side.LEAD ? before.lead() : before.assessor();
        return new FieldChange(
                made.criterion() + (side == Side.LEAD ? ".lead" : ".assessor"),
                earlier == null
                        ? null
                        : words(earlier.result(), earlier.rag(), earlier.evidence().size()),
                words(made.result(), made.rag(), made.restsOn(supported).size()));
    }

    /** Which items it rests on is told with the finding: not everybody may know of each. */
    private static String words(Result result, @Nullable Rag rag, int items) {
        var view = rag == null ? result.name() : result + " " + rag;
        return switch (items) {
            case 0 -> view;
            case 1 -> view + ", by 1 item of evidence";
            default -> view + ", by " + items + " items of evidence";
        };
    }
}
