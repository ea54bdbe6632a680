package uk.nhs.england.approvals.minutes;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.agendas.Choice;
import uk.nhs.england.approvals.agendas.ItemView;
import uk.nhs.england.approvals.agendas.PackView.ItemPapers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what will be talked about: by the votes so far, and by what the frozen papers say. */
final class Contesting {

    private static final Set<String> CAME_BACK = Set.of("DEFERRED", "REFERRED", "REJECTED");

    private static final JsonMapper JSON = JsonMapper.shared();

    private Contesting() {}

    static Optional<HandOver.Contested> of(ItemView item, Optional<ItemPapers> papers) {
        var why = new ArrayList<String>();
        item.votes().stream()
                .filter(vote -> vote.vote() == Choice.AGAINST && vote.version() == item.version())
                .forEach(vote -> why.add(vote.person() + " is against it"));
        if (item.callIn() != null) {
            why.add("Called in by " + item.callIn().by());
        }
        papers.map(all -> JSON.<JsonNode>valueToTree(all.papers().getLast().document()))
                .map(document -> document.path("sections"))
                .ifPresent(sections -> why.addAll(ofThePaper(sections)));
        return why.isEmpty()
                ? Optional.empty()
                : Optional.of(new HandOver.Contested(item.id(), item.subject(), why));
    }

    private static List<String> ofThePaper(JsonNode sections) {
        var why = new ArrayList<String>();
        for (var one : sections.path("consultations")) {
            if (one.path("objects").asBoolean(false)) {
                why.add(one.path("consultee").asString("") + " objects");
            }
        }
        for (var one : sections.path("overlaps")) {
            if (one.path("open").asBoolean(false)) {
                why.add("Overlap %d is open".formatted(one.path("number").asInt()));
            }
        }
        for (var one : sections.path("decisions")) {
            var outcome = one.path("outcome").asString("");
            if (CAME_BACK.contains(outcome)) {
                why.add("%s was %s".formatted(one.path("number").asString(""), words(outcome)));
            }
        }
        return why;
    }

    private static String words(String outcome) {
        return switch (outcome) {
            case "DEFERRED" -> "a deferral";
            case "REFERRED" -> "a referral";
            default -> "a rejection";
        };
    }
}
