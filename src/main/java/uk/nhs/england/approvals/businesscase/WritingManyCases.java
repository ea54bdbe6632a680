package uk.nhs.england.approvals.businesscase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.identity.Person;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Drafts of many cases are written at once on behalf of their leads, such as by an import, under
 * the rules of {@link WritingCases} and with few statements.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class WritingManyCases {

    private static final Object NOTHING = Map.of();

    private final Cases cases;
    private final BusinessCases businessCases;
    private final Rosters rosters;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WritingManyCases(
            Cases cases,
            BusinessCases businessCases,
            Rosters rosters,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.businessCases = businessCases;
        this.rosters = rosters;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** A draft and who is to lead its case. */
    public record LedDraft(PersonId lead, CaseDraft draft) {}

    /** The draft of a case that is there. */
    public record KnownDraft(
            String reference, PersonId lead, CaseDraft draft, boolean isSubmitted) {}

    /** What stands in the way of beginning each of these cases, in their order. */
    public List<Refusals> beginning(List<LedDraft> written) {
        var known = people(written);
        return written.stream().map(one -> beginning(one, known)).toList();
    }

    /**
     * Begins cases for which {@link #beginning} has nothing to say.
     *
     * @return their references, in order
     */
    public List<String> begin(List<LedDraft> written, Actor actor) {
        beginning(written).forEach(Refusals::throwIfAny);
        int year = rosters.today().getYear();
        var numbers = businessCases.nextNumbers(year, written.size()).iterator();
        var at = clock.instant();
        var begun =
                written.stream()
                        .map(
                                one ->
                                        BusinessCase.begin(
                                                "BC-%d-%04d".formatted(year, numbers.next()),
                                                one.draft(),
                                                new Recorded(actor.person(), one.lead(), at)))
                        .toList();
        cases.beginAll(begun);
        begun.forEach(one -> drafted(one, new Recorded(actor.person(), one.lead(), at)));
        return begun.stream().map(BusinessCase::reference).toList();
    }

    private void drafted(BusinessCase begun, Recorded recorded) {
        events.publishEvent(
                new CaseEvent.Drafted(
                        begun.reference(), Differences.between(NOTHING, begun.draft()), recorded));
    }

    /** The drafts of these cases as they are, by reference. */
    public Map<String, KnownDraft> known(Collection<String> references) {
        return businessCases.all(references).stream()
                .map(
                        one ->
                                new KnownDraft(
                                        one.reference(),
                                        one.lead(),
                                        one.draft(),
                                        one.latestSubmission() > 0))
                .collect(Collectors.toMap(KnownDraft::reference, Function.identity()));
    }

    /** What is said otherwise by the other draft, field by field. */
    public static List<FieldChange> differences(CaseDraft one, CaseDraft other) {
        return Differences.between(one, other);
    }

    /**
     * Changes a draft on behalf of its lead, unless a rule stands in the way.
     *
     * @return what stands in the way; then nothing is changed
     */
    public Refusals rewrite(String reference, CaseDraft written, Actor actor) {
        var businessCase = businessCases.hold(reference).orElseThrow();
        var before = businessCase.draft();
        var lead = new Actor(actor.person(), actor.roles(), businessCase.lead());
        var recorded = lead.at(clock.instant());
        var refusals =
                CaseRules.editing(businessCase, written, lead)
                        .and(coAuthorsAreKnown(written, people(written.coAuthors().stream())));
        if (refusals.isEmpty()) {
            var readers = cases.readers(businessCase);
            businessCase.edit(written, lead, recorded);
            cases.derive(businessCase, readers, recorded.at());
            events.publishEvent(
                    new CaseEvent.Edited(
                            reference, Differences.between(before, written), recorded));
        }
        return refusals;
    }

    private static Refusals beginning(LedDraft written, Map<PersonId, Set<Role>> known) {
        return CaseRules.require(
                        known.getOrDefault(written.lead(), Set.of()).contains(Role.PROJECT_LEAD),
                        Refusal.invalid(
                                "a-project-lead-leads",
                                "lead",
                                "A case is led by a project lead; %s is none."
                                        .formatted(written.lead())))
                .and(CaseRules.authorsAreDistinct(written.lead(), written.draft()))
                .and(coAuthorsAreKnown(written.draft(), known));
    }

    private static Refusals coAuthorsAreKnown(CaseDraft written, Map<PersonId, Set<Role>> known) {
        var refusals = new ArrayList<Refusal>();
        for (var coAuthor : written.coAuthors()) {
            if (!known.containsKey(coAuthor)) {
                refusals.add(
                        Refusal.invalid(
                                "person-is-known",
                                "coAuthors",
                                "There is no person with the username %s.".formatted(coAuthor)));
            }
        }
        return new Refusals(refusals);
    }

    private Map<PersonId, Set<Role>> people(List<LedDraft> written) {
        return people(
                written.stream()
                        .flatMap(
                                one ->
                                        Stream.concat(
                                                Stream.of(one.lead()),
                                                one.draft().coAuthors().stream())));
    }

    private Map<PersonId, Set<Role>> people(Stream<PersonId> named) {
        var usernames = named.map(PersonId::value).distinct().toList();
        return usernames.isEmpty()
                ? Map.of()
                : people.findByUsernameIn(usernames).stream()
                        .collect(Collectors.toMap(Person::id, Person::roles));
    }
}
