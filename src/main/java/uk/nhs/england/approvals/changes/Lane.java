package uk.nhs.england.approvals.changes;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By which lane a change is approved: a closed set (product rule 10). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Lane.Normal.class, name = "NORMAL"),
    @JsonSubTypes.Type(value = Lane.Standard.class, name = "STANDARD"),
    @JsonSubTypes.Type(value = Lane.Emergency.class, name = "EMERGENCY"),
    @JsonSubTypes.Type(value = Lane.VendorCloud.class, name = "VENDOR_CLOUD"),
    @JsonSubTypes.Type(value = Lane.Unauthorised.class, name = "UNAUTHORISED")
})
@Schema(description = "By which lane the change is approved; its type says which.")
public sealed interface Lane {

    /** CAB decides before it is made. */
    @Schema(name = "NormalLane", description = "CAB decides before it is made.")
    record Normal(
            @Schema(
                            description = "The template it follows, to whose record it counts.",
                            example = "TPL-2026-0001")
                    @PlainText(max = 40)
                    @Nullable String template)
            implements Lane {}

    /** It follows a template that CAB approved and that keeps its status by its record. */
    @Schema(name = "StandardLane", description = "It follows a template approved by CAB.")
    record Standard(
            @Schema(description = "The template.", example = "TPL-2026-0001")
                    @NotBlank(message = "Name the template.")
                    @PlainText(max = 40)
                    String template)
            implements Lane {}

    /** Two of the emergency roster approve; it is reviewed afterwards without fail. */
    @Schema(name = "EmergencyLane", description = "Two of the emergency roster approve.")
    record Emergency(
            @Schema(
                            description = "Why it cannot wait for a sitting of CAB.",
                            example = "Referrals are lost while it is down.")
                    @NotBlank(message = "Say why it cannot wait.")
                    @PlainText(max = 4000, multiline = true)
                    String why)
            implements Lane {}

    /** The vendor makes it in its own cloud; CAB decides only when it has an impact. */
    @Schema(name = "VendorCloudLane", description = "The vendor makes it in its own cloud.")
    // A request has to answer; a past change is brought in with what is known of it.
    @SuppressWarnings("MultipleNullnessAnnotations")
    record VendorCloud(
            @Schema(description = "Whether users notice it.", example = "false")
                    @NotNull(message = "Say whether users notice it.")
                    @Nullable Boolean users,
            @Schema(description = "Whether an interface changes.", example = "false")
                    @NotNull(message = "Say whether an interface changes.")
                    @Nullable Boolean interfaces,
            @Schema(description = "Whether data is moved or changed.", example = "false")
                    @NotNull(message = "Say whether data is moved or changed.")
                    @Nullable Boolean data)
            implements Lane {}

    /** It was made without approval and is recorded when found; its review is forced. */
    @Schema(name = "UnauthorisedLane", description = "It was made without approval.")
    record Unauthorised(
            @Schema(description = "How it was found.", example = "The nightly comparison.")
                    @NotBlank(message = "Say how it was found.")
                    @PlainText(max = 4000, multiline = true)
                    String found)
            implements Lane {}

    /** Which of the five a lane is. */
    enum Type {
        NORMAL,
        STANDARD,
        EMERGENCY,
        VENDOR_CLOUD,
        UNAUTHORISED;

        /** As people say it: {@code vendor cloud}. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    default Type type() {
        return switch (this) {
            case Normal _ -> Type.NORMAL;
            case Standard _ -> Type.STANDARD;
            case Emergency _ -> Type.EMERGENCY;
            case VendorCloud _ -> Type.VENDOR_CLOUD;
            case Unauthorised _ -> Type.UNAUTHORISED;
        };
    }

    /** Whether CAB decides before the change is made. */
    default boolean boarded() {
        return switch (this) {
            case Normal _ -> true;
            case VendorCloud(var users, var interfaces, var data) ->
                    Stream.of(users, interfaces, data).anyMatch(Boolean.TRUE::equals);
            case Standard _, Emergency _, Unauthorised _ -> false;
        };
    }

    /** Whether CAB looks at every one of them after it was made. */
    default boolean lookedAtAfterwards() {
        return switch (this) {
            case Emergency _, Unauthorised _ -> true;
            case Normal _, Standard _, VendorCloud _ -> false;
        };
    }

    /** The template it follows. */
    default Optional<String> following() {
        return switch (this) {
            case Normal(var template) -> Optional.ofNullable(template);
            case Standard(var template) -> Optional.of(template);
            case Emergency _, VendorCloud _, Unauthorised _ -> Optional.empty();
        };
    }
}
