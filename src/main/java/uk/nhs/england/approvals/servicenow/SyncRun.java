package uk.nhs.england.approvals.servicenow;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A sync and how far it is.
 *
 * @param since from which change on, by their clock, the next one of changes begins
 * @param error what stood in its way last; null when nothing did since it last went on
 */
record SyncRun(
        long number,
        Kind kind,
        Place place,
        String since,
        Tally tally,
        Instant askedAt,
        String askedBy,
        Instant movedAt,
        @Nullable Instant endedAt,
        @Nullable String error) {

    /** What a sync looks at. */
    enum Kind {
        /** Every record of theirs, then every service of ours. */
        FULL("everything"),
        /** What was changed in ServiceNow since the last one. */
        CHANGES("what was changed in ServiceNow");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** What is looked at next. */
    enum Phase {
        /** Records of theirs, by their id. */
        THEIRS("the records of ServiceNow"),
        /** Services of ours, by their reference. */
        OURS("the services of the register"),
        /** Records changed after a second. */
        CHANGED("what was changed in ServiceNow"),
        /** Records changed in just that second, of which there may be thousands. */
        WITHIN("what was changed in ServiceNow in one second"),
        ENDED("it has ended");

        private final String words;

        Phase(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * Where it goes on.
     *
     * @param after the id, reference or second after which it goes on; empty for the beginning
     * @param within within a second, the id after which it goes on
     * @param offset how many records after that were not shown
     */
    record Place(Phase phase, String after, String within, int offset) {

        static Place at(Phase phase, String after) {
            return new Place(phase, after, "", 0);
        }

        Place further(int records) {
            return new Place(phase, after, within, offset + records);
        }

        Place within(String second, String id) {
            return new Place(Phase.WITHIN, second, id, 0);
        }
    }
}
