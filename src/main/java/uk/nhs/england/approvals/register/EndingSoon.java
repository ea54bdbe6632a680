package uk.nhs.england.approvals.register;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Something of a service that ends.
 *
 * @param number its number among those of its kind; 0 for the support of the product
 * @param notice how long before its end it must be ended or renewed
 */
record EndingSoon(
        String service,
        String serviceName,
        String owner,
        What what,
        int number,
        String words,
        LocalDate ends,
        @Nullable Notice notice) {

    /** The kinds of thing that end. */
    enum What {
        CONTRACT,
        LICENCE,
        CERTIFICATE,
        SUPPORT
    }

    /** The last day on which something can still be done about it. */
    LocalDate lastNotice() {
        return notice == null ? ends : notice.before(ends);
    }
}
