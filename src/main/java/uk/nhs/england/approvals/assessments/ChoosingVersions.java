package uk.nhs.england.approvals.assessments;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.businesscase.JudgedCase;
import uk.nhs.england.approvals.businesscase.JudgedCases;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;
import java.util.List;

/** The PMO or the authors choose whether a case keeps its version of a standard. */
@Service
@Transactional
public class ChoosingVersions {

    private final JudgedCases cases;
    private final StandardsOfCases standards;
    private final OfferedVersions offered;
    private final Choices choices;
    private final CarryingOver carrying;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChoosingVersions(
            JudgedCases cases,
            StandardsOfCases standards,
            OfferedVersions offered,
            Choices choices,
            CarryingOver carrying,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.standards = standards;
        this.offered = offered;
        this.choices = choices;
        this.carrying = carrying;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps the case at its version, or moves it to the new one: then the findings on criteria that
     * are the same in both are carried over, and all earlier findings stay on the record.
     */
    public void choose(String reference, Chosen chosen, Actor actor) {
        var judged = cases.hold(reference, actor);
        var against = against(judged, chosen.standard());
        ChoiceRules.refusals(judged, chosen, actor)
                .and(ChoiceRules.isOffered(offered.to(judged), against, chosen))
                .throwIfAny();
        var recorded = actor.at(clock.instant());
        choices.record(reference, chosen.made(recorded));
        if (chosen.choice() == Choice.MIGRATE) {
            var move =
                    new CarryingOver.Move(
                            against.key(), chosen.standard() + "/" + chosen.version());
            carrying.over(judged, move, recorded);
        }
        events.publishEvent(
                new AssessmentEvent.VersionChosen(
                        reference,
                        chosen.standard(),
                        chosen.version(),
                        chosen.choice() == Choice.MIGRATE,
                        recorded));
    }

    /** The choices made for a case, the first of them first. */
    @Transactional(readOnly = true)
    public List<ChoiceMade> made(String reference, Actor actor) {
        cases.read(reference, actor);
        return choices.of(reference);
    }

    private Against against(JudgedCase judged, String standard) {
        return standards.of(judged).stream()
                .filter(one -> one.standard().equals(standard))
                .findFirst()
                .orElseThrow(
                        () -> new NotFound("The case is not judged against " + standard + "."));
    }

    /** What was chosen, and why. */
    public record Chosen(String standard, String version, Choice choice, String reason) {

        private ChoiceMade made(Recorded recorded) {
            return new ChoiceMade(
                    standard,
                    version,
                    choice,
                    reason,
                    recorded.by(),
                    recorded.onBehalfOf(),
                    recorded.at());
        }
    }
}
