package uk.nhs.england.approvals.realrun.generator;

/** How a change went, by the names that the service gives them. */
public enum Outcome {
    SUCCESSFUL,
    SUCCESSFUL_WITH_ISSUES,
    BACKED_OUT,
    FAILED,
    CAUSED_INCIDENT;

    public boolean isFailure() {
        return switch (this) {
            case SUCCESSFUL, SUCCESSFUL_WITH_ISSUES -> false;
            case BACKED_OUT, FAILED, CAUSED_INCIDENT -> true;
        };
    }
}
