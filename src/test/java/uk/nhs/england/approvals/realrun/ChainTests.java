package uk.nhs.england.approvals.realrun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

class ChainTests {

    @Test
    void aRecordThatWasAlteredDoesNotHold() {
        var event =
                """
                {"sequence": 1, "event": "Drafted", "what": "%s", "actor": "priya.nair",
                 "onBehalfOf": null, "at": "2026-09-07T08:00:01Z", "changes": [],
                 "previousHash": "", "hash": "%s"}
                """;
        // sha256 of the fields in order, with the separator U+001F, by another program.
        var hash = "78d21c101b9fed439ef93282a2caa2f6f29fead7f08744ed0cfb17746ff73527";

        assertThat(Chain.broken("BC-2026-0001", history(event, "Begun", hash))).isEmpty();
        assertThat(Chain.broken("BC-2026-0001", history(event, "Ended", hash)))
                .isEqualTo("the hash of event 1 does not hold");
        assertThat(Chain.broken("BC-2026-0002", history(event, "Begun", hash))).isNotEmpty();
    }

    private static List<JsonNode> history(String event, String what, String hash) {
        return List.of(JsonMapper.shared().readTree(event.formatted(what, hash)));
    }
}
