package uk.nhs.england.approvals.consultations;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.businesscase.CaseEvent;
import uk.nhs.england.approvals.businesscase.HeldCase;
import uk.nhs.england.approvals.businesscase.HoldingCases;
import uk.nhs.england.approvals.businesscase.RouteProposal;
import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Asks the consultees on the route of a case, each once, and again when a version is new. */
@Component
class AskingConsultees {

    private final HoldingCases cases;
    private final Consultations consultations;
    private final Consultees consultees;
    private final WorkingDays workingDays;
    private final Steps steps;
    private final ApplicationEventPublisher events;

    AskingConsultees(
            HoldingCases cases,
            Consultations consultations,
            Consultees consultees,
            WorkingDays workingDays,
            Steps steps,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.consultations = consultations;
        this.consultees = consultees;
        this.workingDays = workingDays;
        this.steps = steps;
        this.events = events;
    }

    /** Everybody on the route is to be asked; whom nobody knows the PMO cannot put there. */
    void askAll(CaseEvent event, String field) {
        var businessCase = cases.find(event.reference());
        var codes = businessCase.consulted().stream().map(RouteProposal.Step::code).toList();
        if (!codes.isEmpty()) {
            var known = consultees.today();
            ConsultationRules.consulteesAreKnown(codes, known.keySet(), field).throwIfAny();
            ask(businessCase, known, List.of(), event.recorded());
        }
    }

    /** Those look at it again for whom this says so; those it now calls for look too. */
    void askAgain(String reference, Predicate<Consultation> looksAgain, Recorded recorded) {
        var businessCase = cases.find(reference);
        if (!businessCase.consulted().isEmpty()) {
            var again = consultations.of(reference).stream().filter(looksAgain).toList();
            ask(businessCase, consultees.today(), again, recorded);
        }
    }

    private void ask(
            HeldCase businessCase,
            Map<String, Terms> known,
            List<Consultation> again,
            Recorded recorded) {
        var day = LocalDate.ofInstant(recorded.at(), WorkingDays.LONDON);
        var calendar = workingDays.promising();
        var asked = new TreeMap<String, Consultation>();
        var reasons = reasons(businessCase);
        for (var terms : toAsk(businessCase, known, again)) {
            var promise = Promise.of(day, terms.timeLimit(), calendar);
            var asking =
                    new Consultation.Asking(recorded.at(), businessCase.latestVersion(), promise);
            asked.put(terms.consultee(), asked(businessCase.reference(), terms, again, asking));
        }
        if (!asked.isEmpty()) {
            steps.keepAll(
                    List.copyOf(asked.values()),
                    one -> Step.of(Step.Kind.ASKED, reasons.get(one.consultee()), one, recorded));
            events.publishEvent(
                    new ConsultationEvent.ConsulteesAsked(
                            businessCase.reference(),
                            List.copyOf(asked.keySet()),
                            businessCase.latestVersion(),
                            recorded));
        }
    }

    /** Those on the route that were never asked, and those to be asked again. */
    private List<Terms> toAsk(
            HeldCase businessCase, Map<String, Terms> known, List<Consultation> again) {
        var wanted = new TreeSet<String>();
        businessCase.consulted().forEach(step -> wanted.add(step.code()));
        consultations.of(businessCase.reference()).forEach(one -> wanted.remove(one.consultee()));
        again.forEach(one -> wanted.add(one.consultee()));
        return wanted.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private Consultation asked(
            String reference, Terms terms, List<Consultation> again, Consultation.Asking asking) {
        for (var one : again) {
            if (one.consultee().equals(terms.consultee())) {
                one.askAgain(asking);
                return one;
            }
        }
        return consultations.save(Consultation.ask(reference, terms, asking));
    }

    private static Map<String, String> reasons(HeldCase businessCase) {
        return businessCase.consulted().stream()
                .collect(
                        Collectors.toMap(
                                RouteProposal.Step::code,
                                RouteProposal.Step::reason,
                                (first, _) -> first));
    }
}
