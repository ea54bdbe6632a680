package uk.nhs.england.approvals.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Refused;

import java.util.List;

/** Checks by which rules an act is refused, each with a sentence. */
public final class Refusing {

    private Refusing() {}

    public static void refuses(ThrowingCallable act, String... rules) {
        var refused = catchThrowableOfType(Refused.class, act);
        assertThat(refused).as("refused").isNotNull();
        assertThat(rules(refused.refusals())).containsExactlyInAnyOrder(rules);
    }

    public static List<String> rules(Refusals refusals) {
        refusals.all().forEach(refusal -> assertThat(refusal.reason()).endsWith("."));
        return refusals.all().stream().map(Refusal::rule).toList();
    }
}
