package uk.nhs.england.approvals.boards;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

/**
 * What a member said before a sitting.
 *
 * @param alternate who comes in their place; only with apologies
 */
@Schema(name = "SittingReply", description = "What a member said before a sitting.")
public record Reply(
        @Schema(description = "The member.", example = "omar.haddad") PersonId person,
        @Schema(description = "Whether they come.", example = "APOLOGIES") Kind reply,
        @Schema(description = "Who comes in their place.", example = "helen.walsh")
                @Nullable PersonId alternate) {

    /** Whether somebody comes. */
    public enum Kind {
        /** They come. */
        COMING,
        /** They send their apologies. */
        APOLOGIES
    }
}
