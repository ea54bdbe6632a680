package uk.nhs.england.approvals.changes;

/** What its people do while a change is made. */
public enum ImplementationAct {
    START,
    PAUSE,
    RESUME,
    DONE,
    BACK_OUT;

    /** Whether the change is over then. */
    boolean ends() {
        return this == DONE || this == BACK_OUT;
    }

    /** As people say it of the change: {@code backed out}. */
    public String words() {
        return switch (this) {
            case START -> "started";
            case PAUSE -> "paused";
            case RESUME -> "resumed";
            case DONE -> "done";
            case BACK_OUT -> "backed out";
        };
    }
}
