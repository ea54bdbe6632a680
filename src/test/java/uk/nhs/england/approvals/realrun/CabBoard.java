package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.CabDesk.Post;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What CAB decides at its sittings, and what follows for each change. */
final class CabBoard {

    static final List<String> MEMBERS =
            List.of(CabDesk.MANAGER, "tariq.aziz", "beth.coleman", "ivan.petrov");
    private static final String PASSED = "the-window-is-ahead";

    private final CabDesk desk;
    private final List<PlayedChange> all;
    private final CabClashes clashes;
    private final CabAsking asking;
    private final CabConditions conditions;
    private final CabOccasions occasions;

    CabBoard(CabDesk desk, List<PlayedChange> all, CabClashes clashes, CabAsking asking) {
        this.desk = desk;
        this.all = all;
        this.clashes = clashes;
        this.asking = asking;
        this.conditions = new CabConditions(desk);
        this.occasions = new CabOccasions(desk);
    }

    /** On the first morning CAB decides on all templates, at a sitting of their own. */
    void takeOn(CabSitting sitting, Iterable<String> templates) {
        var session = new CabSession(desk, sitting, CabDesk.MANAGER);
        session.open(MEMBERS);
        for (var template : templates) {
            desk.post(
                    ChangeAct.TABLE,
                    template,
                    new Post(
                            CabDesk.MANAGER,
                            sitting.path() + "/agenda-items",
                            Map.of("subject", template, "minutes", 1, "leave", "All at once.")));
        }
        for (var item : session.items()) {
            if (CabSession.subject(item).startsWith("TPL-")) {
                session.discuss(item, 1);
                good(session, item, CabVerdict.APPROVED);
                sitting.templates++;
            }
        }
        session.close(null);
    }

    private static void good(CabSession session, JsonNode item, Map<String, Object> outcome) {
        var answer = session.decide(item, outcome);
        if (!answer.isGood()) {
            throw new Api.RefusedException(session.decision(item, outcome).call(), answer);
        }
    }

    void hold(CabSitting sitting) {
        var session = new CabSession(desk, sitting, CabDesk.MANAGER);
        session.open(MEMBERS);
        var byNumber =
                all.stream()
                        .filter(PlayedChange::isAsked)
                        .collect(Collectors.toMap(one -> one.number, Function.identity()));
        var below = session.items().stream().filter(CabSession::isBelowTheLine).toList();
        if (!below.isEmpty()) {
            for (var decision : session.consent(below)) {
                var change = byNumber.get(CabSession.subject(decision));
                if (change != null) {
                    decided(sitting, change, decision);
                }
            }
        }
        var above = session.items();
        session.close(discuss(session, sitting, new Above(above, byNumber)).orElse(null));
        byNumber.values().forEach(change -> change.onAgenda = false);
    }

    /** What is discussed, and the changes by their numbers. */
    private record Above(List<JsonNode> items, Map<String, PlayedChange> changes) {}

    private Optional<String> discuss(CabSession session, CabSitting sitting, Above above) {
        int left = above.items().size();
        for (var item : above.items()) {
            var change = above.changes().get(CabSession.subject(item));
            left--;
            if (change == null) {
                continue;
            }
            session.discuss(item, desk.chance().between(2, 7, "minutes", change.number));
            if (left == 0 && occasions.losesQuorum(sitting)) {
                return Optional.of(occasions.loseQuorum(session, item));
            }
            occasions.declare(sitting, item);
            decide(session, sitting, item, change);
        }
        return Optional.empty();
    }

    private void decide(
            CabSession session, CabSitting sitting, JsonNode item, PlayedChange change) {
        var stopping = clashes.stopping(change);
        sitting.clashing += stopping.isEmpty() ? 0 : 1;
        boolean accepts =
                desk.chance()
                        .happens(
                                CabBehaviour.ACCEPTED_AT_CAB, "accepts", change.generated.number());
        boolean hard =
                stopping.stream()
                        .anyMatch(one -> one.path("kind").asString().equals("HARD_FREEZE"));
        if (!stopping.isEmpty() && accepts && !hard) {
            clashes.accept(change, stopping);
            stopping = List.of();
        }
        var outcome =
                stopping.isEmpty()
                        ? CabVerdict.on(change, desk.chance(), due(change))
                        : CabVerdict.deferred("Another window: this one clashes.");
        session.vote(item, outcome.get("type").toString().startsWith("APPROVED"));
        record(session, sitting, new Item(item, change, outcome));
    }

    /** An item, its change, and what CAB makes of it. */
    private record Item(JsonNode shown, PlayedChange change, Map<String, Object> outcome) {}

    private void record(CabSession session, CabSitting sitting, Item item) {
        var answer = session.decide(item.shown(), item.outcome());
        if (answer.rules().contains(PASSED)) {
            desk.count("approval refused: the window has passed");
            answer = session.decide(item.shown(), CabVerdict.deferred("A window that is ahead."));
        }
        if (answer.isGood()) {
            decided(sitting, item.change(), answer.body());
        } else {
            session.setAside(item.shown());
            desk.fail(item.change().number + " is not decided: " + answer.words());
        }
    }

    private String due(PlayedChange change) {
        var last = change.from.isAfter(desk.now()) ? change.from : desk.now();
        return Days.on(last).plusDays(1).toString();
    }

    private void decided(CabSitting sitting, PlayedChange change, JsonNode decision) {
        var outcome = decision.path("outcome").asString();
        change.decisions.add(outcome);
        if (change.outcome != null) {
            change.lookedAt = true;
            sitting.looked++;
            return;
        }
        switch (outcome) {
            case "APPROVED" -> sitting.approved++;
            case "APPROVED_WITH_CONDITIONS" -> {
                sitting.conditioned++;
                decision.path("conditions").forEach(one -> conditions.meet(change, one.asString()));
            }
            case "DEFERRED" -> {
                sitting.deferred++;
                desk.at(desk.now().plus(Duration.ofHours(22)), () -> again(change));
            }
            default -> {
                sitting.refused++;
                change.refused = true;
            }
        }
        if (outcome.startsWith("APPROVED")) {
            change.approvedAt = desk.now();
        }
    }

    /** After a deferral it has a free window, or says more, and comes before CAB again. */
    private void again(PlayedChange change) {
        if (!change.isAlive()) {
            return;
        }
        boolean moves =
                !clashes.stopping(change).isEmpty()
                        || change.from.isBefore(desk.now().plus(Duration.ofDays(7)));
        if (!moves) {
            clashes.rewrite(
                    change, Map.of("testEvidence", "Users were without it for ten minutes."));
        } else if (!clashes.move(change)) {
            clashes.withdraw(change, "There is no other window.");
            return;
        }
        asking.submitForCab(change);
    }
}
