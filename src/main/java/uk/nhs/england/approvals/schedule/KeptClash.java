package uk.nhs.england.approvals.schedule;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A clash that stands, as it is kept.
 *
 * @param accepted why the change may go ahead in spite of it; null when nobody said so
 */
record KeptClash(long number, Clash clash, Instant since, @Nullable String accepted) {

    boolean stops() {
        return clash.stops() && accepted == null;
    }

    ClashView view() {
        return new ClashView(
                clash.change(),
                clash.kind(),
                clash.other(),
                clash.service(),
                clash.path(),
                clash.words(),
                since,
                null,
                stops());
    }

    NumberedClash numbered() {
        return new NumberedClash(number, view(), accepted);
    }
}
