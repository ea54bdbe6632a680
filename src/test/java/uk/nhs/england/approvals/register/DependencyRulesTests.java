package uk.nhs.england.approvals.register;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.util.List;

class DependencyRulesTests {

    private static final Dependency CALLS = new Dependency("SV-2", DependencyKind.CALLS);

    @Test
    void aServiceDependsOnAnother() {
        assertThat(DependencyRules.notOnItself("SV-1", CALLS).isEmpty()).isTrue();
        assertThat(rules(DependencyRules.notOnItself("SV-2", CALLS)))
                .containsExactly("a-service-depends-on-another");
    }

    @Test
    void dependsOnWhatExists() {
        assertThat(rules(DependencyRules.onAServiceThatExists(false, CALLS)))
                .containsExactly("depends-on-what-exists");
    }

    @Test
    void aDependencyIsSaidOnce() {
        assertThat(rules(DependencyRules.notTwice(List.of(said(DependencyKind.CALLS)), CALLS)))
                .containsExactly("a-dependency-is-said-once");
        assertThat(DependencyRules.notTwice(List.of(said(DependencyKind.RUNS_ON)), CALLS).isEmpty())
                .isTrue();
    }

    private static DependencyView said(DependencyKind kind) {
        return new DependencyView(1, "SV-2", "Two", kind, new PersonId("a.b"), Instant.EPOCH);
    }
}
