package uk.nhs.england.approvals.servicenow.client;

import java.time.Duration;

/** ServiceNow could not be asked, or did not answer what was asked. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String words;
    private final Duration comeBackAfter;

    public Failure(Kind kind, String detail) {
        this(kind, detail, Duration.ZERO);
    }

    Failure(Kind kind, String detail, Duration comeBackAfter) {
        super(words(kind, detail));
        this.words = words(kind, detail);
        this.kind = kind;
        this.comeBackAfter = comeBackAfter;
    }

    private static String words(Kind kind, String detail) {
        return detail.isBlank() ? kind.words : kind.words + " (" + detail + ")";
    }

    /** What went wrong, for people. */
    public String words() {
        return words;
    }

    public Kind kind() {
        return kind;
    }

    /** How long ServiceNow asks to be left alone; zero when it does not. */
    Duration comeBackAfter() {
        return comeBackAfter;
    }

    /** What went wrong, and whether it may go right the next time. */
    public enum Kind {
        NOT_SET_UP("No ServiceNow is set up", false),
        UNREACHABLE("ServiceNow cannot be reached", true),
        SILENT("ServiceNow did not answer in time", true),
        BROKEN_OFF("The answer of ServiceNow broke off, or is longer than is read", true),
        NOT_JSON("ServiceNow answered something else than JSON", true),
        FAILED("ServiceNow failed", true),
        BUSY("ServiceNow asks to come back later", true),
        SIGN_ON("ServiceNow does not let this service sign on", false),
        FORBIDDEN("ServiceNow does not allow it", false),
        MISSING("ServiceNow has no such thing, or does not show it", false),
        REFUSED("ServiceNow refused what was sent", false),
        UNKNOWN_COLUMN("ServiceNow has no such column", false),
        RESTING("ServiceNow failed again and again and is left alone for a while", false);

        private final String words;
        private final boolean passing;

        Kind(String words, boolean passing) {
            this.words = words;
            this.passing = passing;
        }

        /** Whether another attempt may fare better. */
        boolean isPassing() {
            return passing;
        }

        /** Whether it tells that the instance is unwell, not that the request is wrong. */
        boolean tellsOfTheInstance() {
            return passing && this != BUSY;
        }

        /** Whether it may be what was sent that ServiceNow stumbles over. */
        public boolean mayBeOfWhatWasSent() {
            return this == REFUSED || this == FAILED;
        }
    }
}
