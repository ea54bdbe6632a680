package uk.nhs.england.approvals.changes;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Past changes as plain tests tell them: a normal one, made in April, unless said otherwise. */
final class SomePastChange {

    static final Instant NOW = SomeChange.NOW;
    static final Instant ASKED = Instant.parse("2026-04-01T09:00:00Z");
    static final Instant FROM = Instant.parse("2026-04-20T20:00:00Z");
    static final PastTimes TIMES = times(FROM, FROM.plus(Duration.ofHours(1)));

    private SomePastChange() {}

    /** Started and ended then, in a window of two hours. */
    static PastTimes times(Instant started, Instant ended) {
        return times(started, ended, ended.plus(Duration.ofDays(1)));
    }

    static PastTimes times(Instant started, Instant ended, @Nullable Instant reviewed) {
        return new PastTimes(
                ASKED,
                ASKED.plus(Duration.ofDays(1)),
                ASKED.plus(Duration.ofDays(5)),
                FROM,
                FROM.plus(Duration.ofHours(2)),
                started,
                ended,
                reviewed);
    }

    static PastChange normal() {
        return of(Lane.Type.NORMAL, null, TIMES);
    }

    static PastChange of(PastTimes times) {
        return of(Lane.Type.NORMAL, null, times);
    }

    static PastChange of(Lane.Type lane, @Nullable String template, PastTimes times) {
        return of(lane, template, times, ReviewOutcome.SUCCESSFUL);
    }

    static PastChange of(ReviewOutcome outcome) {
        return of(Lane.Type.NORMAL, null, TIMES, outcome);
    }

    private static PastChange of(
            Lane.Type lane, @Nullable String template, PastTimes times, ReviewOutcome outcome) {
        return new PastChange(
                "OLD-1",
                "Renew the certificates",
                lane,
                template,
                List.of("SV-2", "SV-1"),
                "Identity",
                "Cloudwise",
                new PersonId("left.long-ago"),
                List.of(SomeChange.MAKER),
                times,
                true,
                outcome,
                null);
    }

    static PastTold told(PastChange change) {
        return new PastTold(change, NOW, Set.of(), Set.of("TPL-2026-0001"), null);
    }

    static Change broughtIn(PastChange past) {
        return Change.broughtIn("CHG-2026-00001", past, Staff.ADMINISTRATOR.at(NOW));
    }
}
