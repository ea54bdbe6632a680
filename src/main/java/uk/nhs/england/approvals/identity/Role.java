package uk.nhs.england.approvals.identity;

/** What a person may come to do (product, "Who uses it"). A person may hold several. */
public enum Role {
    /** Writes business cases and answers for them. */
    PROJECT_LEAD,
    /** Sits on a board; the chair of a sitting is one of its members. */
    BOARD_MEMBER,
    /** Responds to cases within a time limit. */
    CONSULTEE,
    /** Triages cases and runs the pipeline. */
    PMO,
    /** Runs the Change Advisory Board. */
    CHANGE_MANAGER,
    /** Keeps a service's entry in the register true. */
    SERVICE_OWNER,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Sets up boards, rosters, roles and rules. */
    ADMINISTRATOR
}
