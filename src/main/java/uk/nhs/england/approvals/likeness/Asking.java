package uk.nhs.england.approvals.likeness;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Asks this node's index, with what the asked text means if that counts. */
@Component
class Asking {

    private final Following following;
    private final Directions directions;
    private final Meaning meaning;

    Asking(Following following, Directions directions, Meaning meaning) {
        this.following = following;
        this.directions = directions;
        this.meaning = meaning;
    }

    List<Ranked> like(Text asked) {
        var index = following.current();
        return index.like(Question.of(asked, direction(asked, index)));
    }

    /** As computed before, or else computed now. */
    private @Nullable Direction direction(Text asked, Index index) {
        if (!meaning.isOn()) {
            return null;
        }
        var hash = Hash.of(asked.title(), asked.text());
        return Optional.ofNullable(asked.except())
                .flatMap(reference -> index.direction(reference, hash))
                .or(() -> directions.of(hash))
                .orElseGet(() -> meaning.of(asked.title(), asked.text()));
    }
}
