package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a past change must be to be brought in, one named rule each. */
final class PastRules {

    /** What somebody has to decide on before it is made. */
    private static final Set<Lane.Type> WAITING = Set.of(Lane.Type.NORMAL, Lane.Type.EMERGENCY);

    private static final Pattern OF_HERE = Pattern.compile("TPL-\\d{4}-\\d{4,}");

    static final Function<PastTold, Optional<Refusal>> ITS_SERVICES_ARE_KNOWN =
            told ->
                    unless(
                            told.unknown().isEmpty(),
                            "services-are-known",
                            "services",
                            "The register does not know %s."
                                    .formatted(String.join(", ", told.unknown())));

    static final Function<PastTold, Optional<Refusal>> A_STANDARD_CHANGE_NAMES_ITS_TEMPLATE =
            told ->
                    unless(
                            told.change().lane() != Lane.Type.STANDARD
                                    || told.change().template() != null,
                            "a-standard-change-names-its-template",
                            "template",
                            "A standard change names the template that it followed.");

    static final Function<PastTold, Optional<Refusal>> OTHER_LANES_FOLLOW_NO_TEMPLATE =
            told ->
                    unless(
                            told.change().template() == null
                                    || told.change().lane() == Lane.Type.STANDARD
                                    || told.change().lane() == Lane.Type.NORMAL,
                            "other-lanes-follow-no-template",
                            "template",
                            "Only standard and normal changes follow a template.");

    static final Function<PastTold, Optional<Refusal>> A_TEMPLATE_OF_HERE_IS_KNOWN =
            told ->
                    unless(
                            told.change()
                                    .followed()
                                    .filter(OF_HERE.asMatchPredicate())
                                    .filter(named -> !told.templates().contains(named))
                                    .isEmpty(),
                            "a-template-of-here-is-known",
                            "template",
                            "There is no template %s.".formatted(told.change().template()));

    static final Function<PastTold, Optional<Refusal>> NO_LIVE_CHANGE_WITHOUT_APPROVAL =
            told ->
                    unless(
                            told.change().times().decided() != null
                                    || !WAITING.contains(told.change().lane()),
                            "no-live-change-without-approval",
                            "decidedAt",
                            "Say when it was approved; what nobody approved is UNAUTHORISED.");

    static final Function<PastTold, Optional<Refusal>> NOBODY_APPROVED_WHAT_IS_UNAUTHORISED =
            told ->
                    unless(
                            told.change().times().decided() == null
                                    || told.change().lane() != Lane.Type.UNAUTHORISED,
                            "nobody-approved-what-is-unauthorised",
                            "decidedAt",
                            "An unauthorised change was decided on by nobody.");

    static final Function<PastTold, Optional<Refusal>> THE_INCIDENT_IS_NAMED =
            told ->
                    unless(
                            told.change().outcome() != ReviewOutcome.CAUSED_INCIDENT
                                    || told.change().incident() != null,
                            "the-incident-is-named",
                            "incident",
                            "Name the incident it caused.");

    private PastRules() {}

    static List<Function<PastTold, Optional<Refusal>>> all() {
        return List.of(
                ITS_SERVICES_ARE_KNOWN,
                A_STANDARD_CHANGE_NAMES_ITS_TEMPLATE,
                OTHER_LANES_FOLLOW_NO_TEMPLATE,
                A_TEMPLATE_OF_HERE_IS_KNOWN,
                NO_LIVE_CHANGE_WITHOUT_APPROVAL,
                NOBODY_APPROVED_WHAT_IS_UNAUTHORISED,
                THE_INCIDENT_IS_NAMED);
    }

    /** Every reason why this may not be brought in. */
    static Refusals refusals(PastTold told) {
        return Refusals.ask(all(), told).and(Refusals.ask(PastTimesRules.all(), told));
    }

    static Optional<Refusal> unless(boolean holds, String rule, String field, String reason) {
        return holds ? Optional.empty() : Optional.of(Refusal.invalid(rule, field, reason));
    }
}
