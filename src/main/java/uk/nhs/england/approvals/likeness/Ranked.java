package uk.nhs.england.approvals.likeness;

import java.util.List;

/** An entry with its score against the asked text, and the words that both have. */
record Ranked(Known known, Score score, double total, List<String> inCommon) {

    Match match() {
        var meaning = score.meaning();
        return new Match(
                known.kind(),
                known.reference(),
                known.title(),
                total,
                score.words(),
                meaning == null ? 0 : meaning,
                inCommon);
    }
}
