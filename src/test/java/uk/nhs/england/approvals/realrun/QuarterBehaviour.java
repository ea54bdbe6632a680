package uk.nhs.england.approvals.realrun;

import java.util.List;
import java.util.Map;

/** How the boards of the quarter behave, beside {@link Behaviour} and {@link Verdict}. */
final class QuarterBehaviour {

    static final Map<String, String> COMMENTS =
            Map.of(
                    "FOR", "Content with it as it is.",
                    "NO_OBJECTION", "Outside my field; no objection.",
                    "ABSTAIN", "I have not read the whole of the pack.",
                    "AGAINST", "The plan does not answer what the assessors found.");

    static final List<String> WORDS =
            List.of(
                    "Cases of the demonstration that wait are deferred.",
                    "TDA sits each week and the ARB each fortnight by their series; the chair of"
                        + " the ARB rotates by its roster. DPAG has no series: the PMO calls it on"
                        + " Mondays when something waits, and on Thursdays when more than four"
                        + " cases wait, four working days ahead; its members take the chair in"
                        + " turn.",
                    "On the day on which the papers are due, members reply whether they come (one"
                        + " sitting in three lacks a member whose seat need not be filled), the PMO"
                        + " puts three in four of the cases that DPAG and ARB are to approve"
                        + " without conditions, once they are ready, below the line, has the rest"
                        + " filled in, and cancels the sitting when nothing waits. It freezes the"
                        + " agenda of the ARB itself; those of the others freeze at the deadline.",
                    "A board takes 8 to 24 minutes over a case. Of votes on what is to be approved"
                            + " 88 % are for it, 6 % have no objection, 3 % abstain, 3 % are"
                            + " against; of votes on what is to be put off or rejected 70 % are"
                            + " against, the rest abstain.");

    private QuarterBehaviour() {}

    /**
     * @param drawn from 0 to below 1
     */
    static String vote(boolean approves, double drawn) {
        if (!approves) {
            return drawn < 0.7 ? "AGAINST" : "ABSTAIN";
        }
        if (drawn < 0.88) {
            return "FOR";
        }
        if (drawn < 0.94) {
            return "NO_OBJECTION";
        }
        return drawn < 0.97 ? "ABSTAIN" : "AGAINST";
    }
}
