package uk.nhs.england.approvals.assessments;

import uk.nhs.england.approvals.businesscase.JudgedCase;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What makes findings on a case lawful; each named rule gives its reason. */
final class FindingRules {

    private static final Set<Role> ASSESSORS = Set.of(Role.BOARD_MEMBER, Role.CONSULTEE, Role.PMO);

    /** What is asked of each finding. */
    private static final List<Function<Attempt, Optional<Refusal>>> OF_EACH =
            List.of(
                    FindingRules::criterionApplies,
                    FindingRules::isAssessedAsRead,
                    FindingRules::notApplicableHasAReason,
                    FindingRules::anAssessorGivesAColour,
                    FindingRules::whatIsNotApplicableHasNoColour,
                    FindingRules::theColourIsTheAssessors,
                    FindingRules::evidenceIsValid,
                    FindingRules::evidenceAnswersTheCriterion);

    private FindingRules() {}

    /** Whose view this person gives; authors can only give their own. */
    static Side sideOf(JudgedCase judged, Actor actor) {
        return judged.authors().contains(actor.person())
                        || judged.authors().contains(actor.principal())
                ? Side.LEAD
                : Side.ASSESSOR;
    }

    static Refusals refusals(JudgedCase judged, Actor actor) {
        return judged.isOpen()
                .and(byAnAuthorOrAnAssessor(judged, actor))
                .and(isSubmitted(judged, actor));
    }

    static Refusals refusals(List<Attempt> attempts) {
        return attempts.stream()
                .map(attempt -> Refusals.ask(OF_EACH, attempt))
                .reduce(eachCriterionOnce(attempts), Refusals::and);
    }

    private static Refusals byAnAuthorOrAnAssessor(JudgedCase judged, Actor actor) {
        return sideOf(judged, actor) == Side.LEAD || ASSESSORS.stream().anyMatch(actor::is)
                ? Refusals.none()
                : Refusals.of(
                        Refusal.forbidden(
                                "by-an-author-or-an-assessor",
                                "Only the authors of the case, board members, consultees and the"
                                        + " PMO assess it."));
    }

    private static Refusals isSubmitted(JudgedCase judged, Actor actor) {
        return judged.latestVersion() > 0 || sideOf(judged, actor) == Side.LEAD
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                "assessors-see-what-was-submitted",
                                "The case has not been submitted yet; until then only its authors"
                                        + " assess it."));
    }

    private static Refusals eachCriterionOnce(List<Attempt> attempts) {
        var seen = new HashSet<String>();
        return new Refusals(
                attempts.stream()
                        .map(Attempt::finding)
                        .filter(finding -> !seen.add(finding.criterion()))
                        .map(
                                finding ->
                                        Refusal.invalid(
                                                "each-criterion-once",
                                                finding.field() + "criterion",
                                                "There are two findings on %s."
                                                        .formatted(finding.criterion())))
                        .toList());
    }

    private static Optional<Refusal> criterionApplies(Attempt attempt) {
        return invalid(
                attempt.judged().applies().contains(attempt.finding().criterion()),
                attempt.at("criterion"),
                "criterion-applies",
                "The case is not judged against a criterion %s."
                        .formatted(attempt.finding().criterion()));
    }

    private static Optional<Refusal> isAssessedAsRead(Attempt attempt) {
        var seen = attempt.finding().seen();
        return seen == null || seen == attempt.found().findings()
                ? Optional.empty()
                : Optional.of(
                        Refusal.conflict(
                                "assessed-as-read",
                                "Somebody has assessed %s since you read it. Read it again and repeat."
                                        .formatted(attempt.finding().criterion())));
    }

    private static Optional<Refusal> notApplicableHasAReason(Attempt attempt) {
        return invalid(
                attempt.finding().result() != Result.NOT_APPLICABLE || attempt.finding().hasWords(),
                attempt.at("words"),
                "not-applicable-has-a-reason",
                "Say why %s is not applicable.".formatted(attempt.finding().criterion()));
    }

    private static Optional<Refusal> anAssessorGivesAColour(Attempt attempt) {
        return invalid(
                attempt.side() == Side.LEAD
                        || attempt.finding().result() == Result.NOT_APPLICABLE
                        || attempt.finding().rag() != null,
                attempt.at("rag"),
                "an-assessor-gives-a-colour",
                "Give red, amber or green for %s.".formatted(attempt.finding().criterion()));
    }

    private static Optional<Refusal> whatIsNotApplicableHasNoColour(Attempt attempt) {
        return invalid(
                attempt.side() == Side.LEAD
                        || attempt.finding().result() != Result.NOT_APPLICABLE
                        || attempt.finding().rag() == null,
                attempt.at("rag"),
                "what-is-not-applicable-has-no-colour",
                "Leave the colour out: %s is not applicable."
                        .formatted(attempt.finding().criterion()));
    }

    private static Optional<Refusal> theColourIsTheAssessors(Attempt attempt) {
        return invalid(
                attempt.side() == Side.ASSESSOR || attempt.finding().rag() == null,
                attempt.at("rag"),
                "the-colour-is-the-assessors",
                "Red, amber or green is given by the assessors, not by the authors of the case.");
    }

    private static Optional<Refusal> evidenceIsValid(Attempt attempt) {
        return attempt.finding().named().stream()
                .filter(item -> !attempt.judged().supported().isValid(item))
                .findFirst()
                .map(
                        item ->
                                Refusal.invalid(
                                        "evidence-is-valid",
                                        attempt.at("evidence"),
                                        "The case has no evidence %s that is valid today and that you may see."
                                                .formatted(item)));
    }

    private static Optional<Refusal> evidenceAnswersTheCriterion(Attempt attempt) {
        var supported = attempt.judged().supported();
        var criterion = attempt.finding().criterion();
        return attempt.finding().named().stream()
                .filter(supported::isValid)
                .filter(item -> !supported.referencesBy(criterion).contains(item))
                .findFirst()
                .map(
                        item ->
                                Refusal.invalid(
                                        "evidence-answers-the-criterion",
                                        attempt.at("evidence"),
                                        "The authors do not say that %s supports %s."
                                                .formatted(item, criterion)));
    }

    private static Optional<Refusal> invalid(
            boolean holds, String field, String rule, String reason) {
        return holds ? Optional.empty() : Optional.of(Refusal.invalid(rule, field, reason));
    }

    /**
     * A finding about to be made.
     *
     * @param found what was found before on its criterion
     */
    record Attempt(NewFinding finding, Side side, Found found, Judged judged) {

        static List<Attempt> all(
                List<NewFinding> findings, Side side, Map<String, Found> found, Judged judged) {
            return findings.stream()
                    .map(
                            one ->
                                    new Attempt(
                                            one,
                                            side,
                                            found.getOrDefault(one.criterion(), Found.NOTHING),
                                            judged))
                    .toList();
        }

        String at(String name) {
            return finding.field() + name;
        }
    }

    /**
     * What a case is judged by.
     *
     * @param applies the keys of all its criteria
     * @param supported the evidence that who judges may read
     */
    record Judged(Set<String> applies, Supported supported) {}
}
