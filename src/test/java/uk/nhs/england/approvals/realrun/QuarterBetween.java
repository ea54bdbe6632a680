package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.Api.Call;
import uk.nhs.england.approvals.realrun.QuarterStory.Once;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happens once in the quarter between sittings. */
final class QuarterBetween {

    private static final String CRITERION = "TCOP/2021-11/4";
    private static final int RENEWED_AHEAD = 14;

    private final Office office;
    private final QuarterStory story;
    private final QuarterCalendar calendar;
    private final QuarterSession session;
    private final Deciding deciding;
    private final LocalDate first;
    private final List<String> exceptions = new ArrayList<>();
    private LocalDate expires;
    private Optional<Asked> inWriting = Optional.empty();

    QuarterBetween(
            Office office,
            QuarterStory story,
            QuarterCalendar calendar,
            QuarterSession session,
            Deciding deciding) {
        this.office = office;
        this.story = story;
        this.calendar = calendar;
        this.session = session;
        this.deciding = deciding;
        this.first = office.today();
        this.expires = first.plusWeeks(8).minusDays(3);
    }

    /** A case of which a board was asked in writing, and when. */
    private record Asked(Passage passage, Table table, LocalDate day) {}

    /** The exception and its renewal. */
    List<String> exceptions() {
        return exceptions;
    }

    void morning() {
        callIn();
        correct();
        requestException();
        renewException();
    }

    void noon() {
        askInWriting();
        concludeInWriting();
    }

    /** On the day before a sitting a member wants something below the line discussed. */
    private void callIn() {
        for (var sitting : calendar.sittings()) {
            if (story.isOpen(Once.CALLED_IN)
                    && sitting.isAhead()
                    && sitting.prepared
                    && office.days().between(office.today(), sitting.day()) == 1) {
                callIn(sitting);
            }
        }
    }

    /** One of several, so that the others are decided by consent. */
    private void callIn(QuarterSitting sitting) {
        var below =
                session.items(Office.PMO, sitting.id)
                        .filter(one -> one.path("kind").asString().equals("CONSENT"))
                        .toList();
        if (below.size() > 1) {
            var member =
                    sitting.coming.stream()
                            .filter(one -> !one.equals(sitting.chair))
                            .findFirst()
                            .orElseThrow();
            var reason = "I want to hear how it is to be run once it is live.";
            session.callIn(sitting, below.getFirst(), member, reason);
            story.happened(
                    Once.CALLED_IN,
                    "%s calls %s in before the %s sits; %d more stay below the line"
                            .formatted(
                                    member,
                                    below.getFirst().path("subject").asString(),
                                    sitting.board,
                                    below.size() - 1));
        }
    }

    /** A chair corrects a slip in what was approved without conditions the day before. */
    private void correct() {
        if (!story.isOpen(Once.CORRECTED)) {
            return;
        }
        for (var decision : session.decisions()) {
            var shown = decision.shown();
            if (shown.path("outcome").asString().equals("APPROVED")
                    && decision.table().board().equals("TDA")
                    && story.isOpen(Once.CORRECTED)) {
                correct(decision, shown.path("number").asString());
            }
        }
    }

    private void correct(QuarterSession.QuarterDecision decision, String number) {
        var slip = "The year of the rating is that of the report, not of the decision.";
        var reasons = decision.shown().path("reasons").asString() + " (By the yearly report.)";
        var corrected =
                office.act(
                        Act.CORRECT,
                        decision.passage(),
                        new Call(
                                decision.table().chair(),
                                "POST",
                                "/decisions/" + number + "/corrections",
                                null,
                                Map.of("correction", slip, "reasons", reasons)));
        story.happened(
                Once.CORRECTED,
                "%s corrects %s by %s"
                        .formatted(
                                decision.table().chair(),
                                number,
                                corrected.body().path("number").asString()));
    }

    private void requestException() {
        if (!story.isOpen(Once.EXCEPTION_REQUESTED)
                || office.today().isBefore(first.plusWeeks(3))) {
            return;
        }
        office.passages().stream()
                .filter(one -> !one.isOver() && !one.reference.isEmpty() && !one.route.isEmpty())
                .filter(one -> one.project.rating() != Project.Rating.RED)
                .findFirst()
                .ifPresent(this::requestException);
    }

    private void requestException(Passage passage) {
        var body =
                Bodies.object(
                        "subject", passage.reference, "criterion", CRITERION, "terms", terms());
        var asked =
                office.act(
                        Act.EXCEPTION, new Call(passage.lead, "POST", "/exceptions", null, body));
        noteRequested(asked.body());
        story.happened(
                Once.EXCEPTION_REQUESTED,
                "%s requests %s from %s for %s until %s, at %s risk: the %s decides"
                        .formatted(
                                passage.lead,
                                exceptions.getLast(),
                                CRITERION,
                                passage.reference,
                                expires,
                                Report.words(asked.body().path("risk").asString()),
                                asked.body().path("board").asString()));
    }

    /** Ahead of its end, and for four weeks only; nobody renews it again, so that it lapses. */
    private void renewException() {
        if (!story.isOpen(Once.EXCEPTION_RENEWED)
                || exceptions.isEmpty()
                || office.today().isBefore(expires.minusDays(RENEWED_AHEAD))) {
            return;
        }
        expires = expires.plusWeeks(3);
        var path = "/exceptions/" + exceptions.getFirst() + "/renewal";
        var asked =
                office.act(
                        Act.RENEW,
                        new Call(Leads.LEAD, "POST", path, null, Map.of("terms", terms())));
        noteRequested(asked.body());
        story.happened(
                Once.EXCEPTION_RENEWED,
                "%s requests the renewal of %s until %s as %s"
                        .formatted(
                                Leads.LEAD, exceptions.getFirst(), expires, exceptions.getLast()));
    }

    private void noteRequested(JsonNode shown) {
        exceptions.add(shown.path("number").asString());
        story.requested(exceptions.getLast());
    }

    private Map<String, Object> terms() {
        return Map.of(
                "reason",
                "The vendor's next release brings the open interface.",
                "likelihood",
                3,
                "impact",
                3,
                "mitigation",
                "Exports are checked every day by two people.",
                "owner",
                Leads.LEAD,
                "expires",
                expires,
                "yearlyCost",
                12000,
                "cost",
                "Two hours of work a day.");
    }

    /** In the second half of the quarter one case that is ready cannot wait for a sitting. */
    private void askInWriting() {
        if (!story.isOpen(Once.ASKED_IN_WRITING)
                || office.today().isBefore(first.plusWeeks(6))
                || office.today().getDayOfWeek() != DayOfWeek.THURSDAY) {
            return;
        }
        calendar.waiting("ARB")
                .filter(one -> calendar.isFree("ARB", one))
                .filter(this::canBeApproved)
                .findFirst()
                .ifPresent(this::askInWriting);
    }

    private boolean canBeApproved(Passage passage) {
        deciding.judgeOverlaps(passage);
        return story.isReady(passage)
                && deciding.verdict(passage, new Table("ARB", "", "")).approves();
    }

    private void askInWriting(Passage passage) {
        var why = "The contract ends before the next sitting.";
        var asked =
                office.act(
                        Act.ASK_IN_WRITING,
                        passage,
                        new Call(
                                Office.PMO,
                                "POST",
                                "/boards/ARB/out-of-committee",
                                null,
                                Map.of("subject", passage.reference, "why", why)));
        var id = asked.body().path("sitting").asString();
        var shown = office.api().get(Office.PMO, "/sittings/" + id).body();
        var table = new Table("ARB", id, shown.path("chair").asString());
        inWriting = Optional.of(new Asked(passage, table, office.today()));
        calendar.tabled("ARB", passage.reference);
        story.happened(
                Once.ASKED_IN_WRITING,
                "the PMO asks the ARB out of committee about %s until %s: %s"
                        .formatted(passage.reference, shown.path("repliesUntil").asString(), why));
    }

    /** A day later every member replies, and so the chair need not wait for the last day. */
    private void concludeInWriting() {
        var asked = inWriting.filter(one -> one.day().isBefore(office.today()));
        if (asked.isEmpty()) {
            return;
        }
        inWriting = Optional.empty();
        var passage = asked.get().passage();
        var table = asked.get().table();
        story.refused(
                "the-replies-are-in",
                deciding.call(passage, table, deciding.verdict(passage, table)));
        var item =
                session.items(table.chair(), table.sitting())
                        .findFirst()
                        .orElseThrow()
                        .path("id")
                        .asString();
        for (var member : calendar.members("ARB").all()) {
            session.voteOf(table, passage, item, true, member);
        }
        deciding.decide(passage, table);
        calendar.left("ARB", passage.reference);
        close(table);
        story.tell(
                "all members have replied; %s concludes: %s"
                        .formatted(table.chair(), passage.decisions.getLast()));
    }

    private void close(Table table) {
        var path = "/sittings/" + table.sitting();
        var state = office.api().get(table.chair(), path).body().path("state").asString();
        if (state.equals("IN_SESSION")) {
            office.act(
                    Act.CLOSE, new Call(table.chair(), "POST", path + "/closing", null, Map.of()));
        }
    }
}
