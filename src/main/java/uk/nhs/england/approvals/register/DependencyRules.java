package uk.nhs.england.approvals.register;

import static uk.nhs.england.approvals.register.EntryRules.unless;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.List;

/** What a dependency must be; that it closes a circle is no reason against it. */
final class DependencyRules {

    private DependencyRules() {}

    static Refusals notOnItself(String service, Dependency dependency) {
        return unless(
                !dependency.on().equals(service),
                Refusal.invalid(
                        "a-service-depends-on-another", "on", "A service is no part of itself."));
    }

    static Refusals onAServiceThatExists(boolean exists, Dependency dependency) {
        return unless(
                exists,
                Refusal.invalid(
                        "depends-on-what-exists",
                        "on",
                        "There is no service %s.".formatted(dependency.on())));
    }

    static Refusals notTwice(List<DependencyView> present, Dependency dependency) {
        return unless(
                present.stream().noneMatch(dependency::isLike),
                Refusal.conflict(
                        "a-dependency-is-said-once",
                        "That it depends on %s in this way has been said."
                                .formatted(dependency.on())));
    }
}
