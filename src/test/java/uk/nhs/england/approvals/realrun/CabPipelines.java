package uk.nhs.england.approvals.realrun;

import uk.nhs.england.approvals.realrun.CabDesk.Post;
import uk.nhs.england.approvals.realrun.generator.GeneratedTemplate;
import uk.nhs.england.approvals.realrun.generator.Lane;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Pipelines ask for standard changes of templates, and what they do when a status is lost. */
final class CabPipelines {

    private static final String EARNED = "standard-status-is-earned";
    private static final Duration AHEAD = Duration.ofDays(9);

    private final CabDesk desk;
    private final CabAsking asking;
    private final CabClashes clashes;
    private final Map<String, String> numbers = new TreeMap<>();
    private final Map<String, List<PlayedChange>> earning = new HashMap<>();
    private final Map<String, Boolean> status = new TreeMap<>();

    CabPipelines(CabDesk desk, CabAsking asking, CabClashes clashes) {
        this.desk = desk;
        this.asking = asking;
        this.clashes = clashes;
    }

    /** What the templates are called here, by their keys. */
    Map<String, String> numbers() {
        return numbers;
    }

    void propose(GeneratedTemplate template, List<String> evidence) {
        var answer =
                desk.post(
                        ChangeAct.PROPOSE,
                        "",
                        new Post(
                                template.requester(),
                                "/change-templates",
                                CabRequests.template(template, evidence)));
        numbers.put(template.key(), answer.body().path("number").asString());
    }

    /** A pipeline asks for a change in one call. */
    void ask(PlayedChange change) {
        var template = Objects.requireNonNull(numbers.get(change.generated.template()));
        var post =
                new Post(
                        change.requester,
                        "/change-templates/" + template + "/changes",
                        CabRequests.standard(change));
        var answer = desk.attempt(ChangeAct.USE_TEMPLATE, "", post.call());
        if (answer.isGood()) {
            asking.requested(change, answer);
            change.edition++;
            approved(change);
            if (clashes.settleSoon(change)) {
                submitAgain(change);
            }
        } else if (answer.rules().contains(EARNED)) {
            withoutStatus(change, template);
        } else {
            throw new Api.RefusedException(post.call(), answer);
        }
    }

    private void approved(PlayedChange change) {
        change.submittedAt = desk.now();
        change.approvedAt = desk.now();
        asking.making().plan(change);
    }

    /** What clashes is moved, and submitted again, which the status approves. */
    void settle(PlayedChange change) {
        if (clashes.settle(change)) {
            submitAgain(change);
        }
    }

    private void submitAgain(PlayedChange change) {
        asking.submit(change);
        approved(change);
    }

    /** Some are asked for as normal changes, by which the template earns its status again. */
    private void withoutStatus(PlayedChange change, String template) {
        var under = earning.computeIfAbsent(template, _ -> new ArrayList<>());
        under.removeIf(one -> one.outcome != null || !one.isAlive() && one.startedAt == null);
        if (under.size() < CabBehaviour.EARNING_AT_ONCE) {
            under.add(change);
            change.lane = Lane.NORMAL;
            change.moveTo(change.from.plus(AHEAD));
            desk.count("asked for as normal, to earn the status again");
            asking.normal(change, Map.of("type", "NORMAL", "template", template));
        } else {
            change.heldBack = true;
            desk.count("held back: the template has lost its status");
        }
    }

    /** Tells which templates have lost or earned their status since it was asked last. */
    void watch() {
        for (var template : desk.api().all(CabDesk.MANAGER, "/change-templates")) {
            var number = template.path("number").asString();
            boolean earned = template.path("earned").asBoolean();
            var before = status.put(number, earned);
            if (before != null && before != earned) {
                desk.count(earned ? "standard status earned" : "standard status lost");
                desk.tell(
                        "%s %s its standard status: %s"
                                .formatted(
                                        number,
                                        earned ? "earns" : "loses",
                                        template.path("why").asString()));
            }
        }
    }
}
