package uk.nhs.england.approvals.schedule;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Why a change should not happen when it is booked (product rule 11).
 *
 * @param other the other change, or the freeze
 * @param service the service of this change that it is about
 * @param path from that service to the one of the other change, when one depends on the other
 * @param until when it was gone; null while it stands
 * @param stops whether the change may not go ahead so
 */
@Schema(
        name = "Clash",
        title = "clash",
        description = "Why a change should not happen when it is booked.")
public record ClashView(
        @Schema(description = "The change.", example = "CHG-2026-00002") String change,
        @Schema(description = "What clashes.", example = "SAME_SERVICE") Kind kind,
        @Schema(description = "The other change, or the freeze.", example = "CHG-2026-00001")
                @Nullable String other,
        @Schema(description = "The service of this change it is about.", example = "SV-0001")
                @Nullable String service,
        @Schema(
                        description =
                                "From that service to the one of the other change, when one depends"
                                        + " on the other.",
                        example = "[\"SV-0001\", \"SV-0003\"]")
                List<String> path,
        @Schema(
                        description = "What clashes, in a sentence.",
                        example = "CHG-2026-00001 changes SV-0001 at the same time.")
                String words,
        @Schema(description = "When it was found.") Instant since,
        @Schema(description = "When it was gone; left out while it stands.")
                @Nullable Instant until,
        @Schema(description = "Whether the change may not go ahead so.", example = "true")
                boolean stops) {

    public ClashView {
        path = List.copyOf(path);
    }

    /** What clashes. */
    public enum Kind {
        /** Another change of the same service at the same time. */
        SAME_SERVICE,
        /** Another change of a service that depends on it, or on which it depends. */
        DEPENDENT_SERVICE,
        /** It leaves the maintenance windows of a service. */
        OUTSIDE_WINDOW,
        /** Nothing may be changed then. */
        HARD_FREEZE,
        /** Nothing should be changed then. */
        SOFT_FREEZE,
        /** Somebody implements another change at the same time. */
        SAME_IMPLEMENTER,
        /** It was asked for too late. */
        TOO_LITTLE_NOTICE
    }
}
