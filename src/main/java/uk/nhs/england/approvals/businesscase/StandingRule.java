package uk.nhs.england.approvals.businesscase;

import java.util.List;

/** Derives where a case stands, and what it waits for, from its facts. */
final class StandingRule {

    private StandingRule() {}

    /**
     * @param expired whether the last day of an approval has passed
     */
    static Standing of(BusinessCase businessCase, Progress progress, boolean expired) {
        if (businessCase.withdrawal() != null) {
            return Standing.WITHDRAWN;
        }
        if (businessCase.latestSubmission() == 0) {
            return Standing.DRAFT;
        }
        var route = businessCase.route();
        if (route == null) {
            return Standing.SUBMITTED;
        }
        return switch (route.kind()) {
            case NO_GOVERNANCE -> Standing.NO_GOVERNANCE_NEEDED;
            case ADVICE_ONLY ->
                    businessCase.advice() == null
                            ? Standing.ADVICE_REQUESTED
                            : Standing.ADVICE_GIVEN;
            case BOARDS -> byBoards(progress, expired);
        };
    }

    /** The waits by the names of the process: triage, advice, decide:BOARD, resubmit:BOARD. */
    static List<String> waits(Standing standing, Progress progress) {
        return switch (standing) {
            case SUBMITTED -> List.of("triage");
            case ADVICE_REQUESTED -> List.of("advice");
            case IN_REVIEW, DEFERRED -> progress.waits();
            case DRAFT,
                    ADVICE_GIVEN,
                    APPROVED,
                    APPROVED_WITH_CONDITIONS,
                    APPROVAL_EXPIRED,
                    REJECTED,
                    WITHDRAWN,
                    NO_GOVERNANCE_NEEDED ->
                    List.of();
        };
    }

    private static Standing byBoards(Progress progress, boolean expired) {
        if (progress.rejected()) {
            return Standing.REJECTED;
        }
        if (progress.approved() && expired) {
            return Standing.APPROVAL_EXPIRED;
        }
        if (progress.approved()) {
            return progress.hasConditions() ? Standing.APPROVED_WITH_CONDITIONS : Standing.APPROVED;
        }
        return progress.awaitsNewVersion() ? Standing.DEFERRED : Standing.IN_REVIEW;
    }
}
