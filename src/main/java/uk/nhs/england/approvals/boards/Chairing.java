package uk.nhs.england.approvals.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.util.Objects;

/** Who takes the chair of a sitting, or why nobody does yet. */
@Embeddable
class Chairing {

    private @Nullable String chair;

    @Column(name = "chair_by_hand")
    private boolean byHand;

    @Column(name = "chair_missing")
    private @Nullable String missing;

    protected Chairing() {}

    private Chairing(@Nullable PersonId chair, boolean byHand, @Nullable String missing) {
        this.chair = chair == null ? null : chair.value();
        this.byHand = byHand;
        this.missing = missing;
    }

    /** Somebody said so: the board's rule does not change it any more. */
    static Chairing byHand(PersonId chair) {
        return new Chairing(chair, true, null);
    }

    static Chairing byRule(PersonId chair) {
        return new Chairing(chair, false, null);
    }

    /**
     * @param why and who is to name one, in a sentence
     */
    static Chairing missing(String why) {
        return new Chairing(null, false, why);
    }

    @Nullable PersonId chair() {
        return chair == null ? null : new PersonId(chair);
    }

    boolean isByHand() {
        return byHand;
    }

    @Nullable String missing() {
        return missing;
    }

    boolean isLike(Chairing other) {
        return Objects.equals(chair, other.chair) && Objects.equals(missing, other.missing);
    }
}
