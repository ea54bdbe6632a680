package uk.nhs.england.approvals.realrun;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.Api.Answer;
import uk.nhs.england.approvals.realrun.Api.Call;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happens once in the quarter, each when there first is an occasion: at agendas and at
 * sittings. What happens between sittings is with {@link QuarterBetween}.
 */
final class QuarterStory {

    private static final int MANY = 3;

    private final Office office;
    private final List<String> told = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> exceptions = new LinkedHashSet<>();
    private final Set<String> done = new HashSet<>();

    QuarterStory(Office office) {
        this.office = office;
    }

    /** What happened, each with its day. */
    List<String> told() {
        return told;
    }

    /** What was refused as it should be. */
    List<String> refusals() {
        return refusals;
    }

    /** What was not refused though it should be, or by another rule, and what did not happen. */
    List<String> wrong() {
        var all = new ArrayList<>(wrong);
        for (var what : Once.values()) {
            if (!done.contains(what.name())) {
                all.add("did not happen: " + Report.words(what.name()));
            }
        }
        return all;
    }

    /** What is to happen once. */
    enum Once {
        ORDERED_BY_BUTTON,
        MOVED_TO_THE_NEXT_SITTING,
        CALLED_IN,
        RECUSED,
        QUORUM_LOST,
        LATE_ITEM,
        ASKED_IN_WRITING,
        RATIFIED,
        EXCEPTION_REQUESTED,
        EXCEPTION_RENEWED,
        CORRECTED
    }

    /** Whether it is yet to happen. */
    boolean isOpen(Once what) {
        return !done.contains(what.name());
    }

    void happened(Once what, String words) {
        done.add(what.name());
        tell(words);
    }

    void tell(String words) {
        told.add(office.today() + ": " + words);
    }

    /** Somebody tries what a rule forbids. */
    void refused(String rule, Call call) {
        office.service().tick();
        var answer = office.api().send(call);
        var what =
                "%s: %s %s by %s: %s (%s)"
                        .formatted(
                                office.today(),
                                call.method(),
                                call.path().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…"),
                                call.person(),
                                answer.words(),
                                String.join(", ", answer.rules()));
        (!answer.isGood() && answer.rules().contains(rule) ? refusals : wrong).add(what);
    }

    /** A request for an exception that the PMO is to put before its board. */
    void requested(String exception) {
        exceptions.add(exception);
    }

    /** The PMO puts an exception that waits before the TDA, ahead of the rest. */
    void urgent(QuarterSitting sitting) {
        if (sitting.board.equals("TDA")) {
            for (var exception : List.copyOf(exceptions)) {
                office.act(
                        Act.TABLE,
                        new Call(
                                Office.PMO,
                                "POST",
                                sitting.path() + "/agenda-items",
                                null,
                                Map.of("subject", exception, "urgent", true)));
                exceptions.remove(exception);
            }
        }
    }

    /** Once an item is moved up by its button, and once one to the next sitting. */
    void order(QuarterSitting sitting, Answer agenda) {
        var items = agenda.body().path("items");
        var lastOne = items.path(items.size() - 1);
        if (items.size() < MANY || !lastOne.path("subject").asString().startsWith("BC-")) {
            return;
        }
        if (isOpen(Once.ORDERED_BY_BUTTON)) {
            move(sitting, agenda.etag(), lastOne, Map.of("to", "UP"));
            happened(
                    Once.ORDERED_BY_BUTTON,
                    "the PMO moves %s one place up on the agenda of the %s"
                            .formatted(lastOne.path("subject").asString(), sitting.board));
        } else if (isOpen(Once.MOVED_TO_THE_NEXT_SITTING) && sitting.board.equals("TDA")) {
            var why = "Its presenter is away that day.";
            move(sitting, agenda.etag(), lastOne, Map.of("to", "NEXT_SITTING", "reason", why));
            office.ledger().note(lastOne.path("subject").asString(), Act.TABLE, Office.PMO);
            happened(
                    Once.MOVED_TO_THE_NEXT_SITTING,
                    "the PMO moves %s to the next sitting of the TDA: %s"
                            .formatted(lastOne.path("subject").asString(), why));
        }
    }

    private void move(QuarterSitting sitting, String etag, JsonNode item, Object body) {
        var path = sitting.path() + "/agenda-items/" + item.path("id").asString() + "/moving";
        office.act(Act.MOVE, new Call(Office.PMO, "POST", path, etag, body));
    }

    /** Nothing is missing for the ARB to approve it. */
    boolean isReady(Passage passage) {
        boolean answered =
                office.api().items(Office.PMO, passage.path() + "/consultations").stream()
                        .noneMatch(
                                one ->
                                        one.path("objectionOpen").asBoolean()
                                                || one.path("mandatory").asBoolean()
                                                        && Consultees.isAwaited(one));
        boolean accepted =
                office.api().items(Office.PMO, passage.path() + "/overlaps").stream()
                        .allMatch(one -> one.path("accepted").asBoolean());
        return answered && accepted && passage.planned.contains("assessed");
    }

    @Nullable Passage passage(String reference) {
        return office.passages().stream()
                .filter(one -> one.reference.equals(reference))
                .findFirst()
                .orElse(null);
    }
}
