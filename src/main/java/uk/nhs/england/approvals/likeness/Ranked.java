package uk.nhs.england.approvals.likeness;

import java.util.List;

/**
 * An entry with its score against the asked text.
 *
 * @param score its parts
 * @param total what it is ranked by, from 0 to 1
 */
record Ranked(Asked asked, Known known, Profile profile, Score score, double total) {

    Ranked with(double other) {
        return new Ranked(asked, known, profile, score, other);
    }

    /** The words that both have, the strongest first. */
    List<String> inCommon() {
        return asked.inCommon(profile.words());
    }

    Match match() {
        var meaning = score.meaning();
        return new Match(
                known.kind(),
                known.reference(),
                known.title(),
                total,
                score.words(),
                meaning == null ? 0 : meaning,
                inCommon());
    }
}
