package uk.nhs.england.approvals.demonstration;

import static uk.nhs.england.approvals.demonstration.Cast.GRACE;
import static uk.nhs.england.approvals.demonstration.Cast.HELEN;
import static uk.nhs.england.approvals.demonstration.Cast.MORGAN;
import static uk.nhs.england.approvals.demonstration.Cast.OMAR;
import static uk.nhs.england.approvals.demonstration.Cast.PRIYA;
import static uk.nhs.england.approvals.demonstration.Cast.SAM;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.businesscase.AnsweringOverlaps;
import uk.nhs.england.approvals.businesscase.CaseDraft;
import uk.nhs.england.approvals.businesscase.TriagingCases;
import uk.nhs.england.approvals.businesscase.WritingCases;
import uk.nhs.england.approvals.businesscase.answers.CoreItImpact;
import uk.nhs.england.approvals.businesscase.answers.RequestKind;
import uk.nhs.england.approvals.decisions.ConditionTerms;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.decisions.ProposedDecision;
import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;

/** Business cases at every stage, each brought there by the acts of its people. */
@Component
class MadeUpCases {

    private static final IntConsumer AS_IT_IS = _ -> {};

    private final WritingCases writing;
    private final TriagingCases triaging;
    private final MadeUpDecisions decisions;
    private final AnsweringOverlaps overlaps;
    private final MadeUpResponses responses;
    private final Rosters rosters;

    MadeUpCases(
            WritingCases writing,
            TriagingCases triaging,
            MadeUpDecisions decisions,
            AnsweringOverlaps overlaps,
            MadeUpResponses responses,
            Rosters rosters) {
        this.writing = writing;
        this.triaging = triaging;
        this.decisions = decisions;
        this.overlaps = overlaps;
        this.responses = responses;
        this.rosters = rosters;
    }

    /**
     * Makes them; the sittings are those held today, by board.
     *
     * @return the one that is approved with a condition before live
     */
    String make(Map<String, UUID> sittings) {
        drafts();
        inTriage();
        beforeBoards();
        deferred(sittings);
        var approved = approved(sittings);
        rejected(sittings);
        adviceOnly();
        sensitive();
        return approved;
    }

    private void drafts() {
        begin(PRIYA, "Ward whiteboards", "Wards keep bed states on paper.", false, 30_000);
    }

    private void inTriage() {
        submit(
                PRIYA,
                "Patient transport booking",
                "Transport is booked by telephone.",
                true,
                90_000);
    }

    private void beforeBoards() {
        var reference =
                submit(SAM, "Vaccination reminders", "Reminders are posted.", true, 140_000);
        triaging.confirm(reference, AS_IT_IS, MORGAN.actor());
        overlaps.declare(reference, "SV-0002", "Both send messages to patients.", OMAR.actor());
        responses.anObjectionThatIsAnswered(reference, SAM);
    }

    private void deferred(Map<String, UUID> sittings) {
        var reference =
                submit(PRIYA, "Pathology results hub", "Results arrive by fax.", false, 220_000);
        triaging.confirm(reference, AS_IT_IS, MORGAN.actor());
        decide(
                reference,
                sittings,
                HELEN,
                "TDA",
                new Outcome.Deferred("The cost of leaving the current contract in March."),
                "The change to the directory is sound, but its cost is not known.");
    }

    private String approved(Map<String, UUID> sittings) {
        var reference =
                submit(SAM, "Staff rota exchange", "Shifts are swapped by email.", false, 60_000);
        triaging.confirm(reference, AS_IT_IS, MORGAN.actor());
        decide(
                reference,
                sittings,
                HELEN,
                "TDA",
                new Outcome.Approved(),
                "It uses core IT as it is.");
        responses.everybodyIsContent(reference);
        var condition =
                new ConditionTerms(
                        "A penetration test by an independent assessor has no high findings open.",
                        SAM.id(),
                        today().plusWeeks(4),
                        OMAR.id(),
                        true);
        decide(
                reference,
                sittings,
                OMAR,
                "ARB",
                new Outcome.ApprovedWithConditions(List.of(condition)),
                "It reuses the national directory and has an exit plan.");
        return reference;
    }

    private void rejected(Map<String, UUID> sittings) {
        var reference =
                submit(PRIYA, "Visitor kiosk", "Visitors queue at reception.", true, 45_000);
        triaging.confirm(reference, AS_IT_IS, MORGAN.actor());
        decide(
                reference,
                sittings,
                GRACE,
                "DPAG",
                new Outcome.Deferred("What visitors say when they are asked."),
                "The need is not shown yet.");
        submitAnew(reference, "Visitors queue at reception for ten minutes in the morning.");
        decisions.make(
                new ProposedDecision(
                        Objects.requireNonNull(sittings.get("DPAG")),
                        Subject.businessCase(reference),
                        2,
                        new Outcome.Rejected(),
                        "No user research was done; a sign would meet the need."),
                GRACE);
    }

    private void submitAnew(String reference, String problem) {
        writing.edit(
                reference,
                AS_IT_IS,
                draft -> draft(draft.title(), draft.marking(), answers(problem, true, 45_000)),
                PRIYA.actor());
        writing.submit(reference, AS_IT_IS, PRIYA.actor());
    }

    private void adviceOnly() {
        var answers =
                new MadeUpAnswers(
                        RequestKind.ADVICE,
                        "Which messaging platform should new services use?",
                        false,
                        CoreItImpact.NONE,
                        0,
                        today());
        var reference =
                writing.begin(
                        draft("Messaging platform advice", Marking.OFFICIAL, answers), SAM.actor());
        writing.submit(reference, AS_IT_IS, SAM.actor());
        triaging.confirm(reference, AS_IT_IS, MORGAN.actor());
    }

    private void sensitive() {
        var answers = answers("Complaints hold clinical detail in a spreadsheet.", false, 150_000);
        var marking =
                new Marking(
                        Marking.Classification.OFFICIAL_SENSITIVE,
                        Set.of(Marking.Descriptor.COMMERCIAL));
        var reference = writing.begin(draft("Complaints casework", marking, answers), SAM.actor());
        writing.submit(reference, AS_IT_IS, SAM.actor());
        triaging.confirm(reference, AS_IT_IS, MORGAN.actor());
    }

    private String begin(
            Cast.Part lead, String title, String problem, boolean isPublic, long yearly) {
        return writing.begin(
                draft(title, Marking.OFFICIAL, answers(problem, isPublic, yearly)), lead.actor());
    }

    private String submit(
            Cast.Part lead, String title, String problem, boolean isPublic, long yearly) {
        var reference = begin(lead, title, problem, isPublic, yearly);
        writing.submit(reference, AS_IT_IS, lead.actor());
        return reference;
    }

    private void decide(
            String reference,
            Map<String, UUID> sittings,
            Cast.Part chair,
            String board,
            Outcome outcome,
            String reasons) {
        decisions.make(
                new ProposedDecision(
                        Objects.requireNonNull(sittings.get(board)),
                        Subject.businessCase(reference),
                        1,
                        outcome,
                        reasons),
                chair);
    }

    private MadeUpAnswers answers(String problem, boolean isPublic, long yearly) {
        return new MadeUpAnswers(
                RequestKind.NEW_SERVICE, problem, isPublic, CoreItImpact.USES, yearly, today());
    }

    private static CaseDraft draft(String title, Marking marking, MadeUpAnswers answers) {
        return new CaseDraft(title, marking, List.of(), answers.answers());
    }

    private LocalDate today() {
        return rosters.today();
    }
}
