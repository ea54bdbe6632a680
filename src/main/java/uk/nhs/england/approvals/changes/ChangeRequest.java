package uk.nhs.england.approvals.changes;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.PlainText;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What is asked for: a change to live services, why, how, by whom and when. */
@Schema(title = "change", description = "A change to live services that is asked for.")
// A request has to answer the questions of risk; a past change is brought in without.
@SuppressWarnings("MultipleNullnessAnnotations")
public record ChangeRequest(
        @Schema(description = "What people call it.", example = "Renew the certificates")
                @NotBlank(message = "Give the change a title.")
                @PlainText(max = 200)
                String title,
        @Schema(description = "By which lane it is approved.", example = "{\"type\": \"NORMAL\"}")
                @NotNull(message = "Say by which lane it is approved.")
                @Valid
                Lane lane,
        @Schema(description = "The services it changes.", example = "[\"SV-0001\"]")
                @NotNull(message = "Name the services.")
                @Size(min = 1, max = 20, message = "Name 1 to 20 services.")
                List<@NotBlank @PlainText(max = 40) String> services,
        @Schema(description = "Why it is wanted.", example = "They end on 30 September.")
                @NotBlank(message = "Say why the change is wanted.")
                @PlainText(max = 4000, multiline = true)
                String why,
        @Schema(description = "What happens without it.", example = "Nobody can sign in.")
                @NotBlank(message = "Say what happens if it is not done.")
                @PlainText(max = 4000, multiline = true)
                String ifNotDone,
        @Schema(description = "How it is done.", example = "One node after the other.")
                @NotBlank(message = "Say how it is done.")
                @PlainText(max = 10000, multiline = true)
                String plan,
        @Schema(description = "What shows that it works.", example = "Done so in staging.")
                @NotBlank(message = "Say what shows that it works.")
                @PlainText(max = 10000, multiline = true)
                String testEvidence,
        @Schema(description = "How it is taken back.", example = "The old ones are put back.")
                @NotBlank(message = "Say how it is taken back.")
                @PlainText(max = 10000, multiline = true)
                String backOut,
        @Schema(description = "What users notice.", example = "Nothing.")
                @NotBlank(message = "Say what users notice.")
                @PlainText(max = 4000, multiline = true)
                String effectOnUsers,
        @Schema(description = "What becomes of interfaces.", example = "Nothing.")
                @NotBlank(message = "Say what becomes of interfaces.")
                @PlainText(max = 4000, multiline = true)
                String effectOnInterfaces,
        @Schema(description = "The questions of risk; null only of a past change brought in.")
                @NotNull(message = "Answer the questions of risk.")
                @Valid
                @Nullable RiskAnswers risk,
        @Schema(description = "Who makes it.", example = "[\"olu.adeyemi\"]")
                @NotNull(message = "Name those who make the change.")
                @Size(min = 1, max = 20, message = "Name 1 to 20 people who make the change.")
                List<@NotNull PersonId> implementers,
        @Schema(description = "The team that makes it.", example = "Identity")
                @NotBlank(message = "Name the team.")
                @PlainText(max = 100)
                String team,
        @Schema(description = "The vendor that has a part in it.", example = "Cloudwise")
                @PlainText(max = 200)
                @Nullable String vendor,
        @Schema(description = "When it begins, UTC.", example = "2026-09-12T21:00:00Z")
                @NotNull(message = "Say when the change begins.")
                Instant from,
        @Schema(
                        description = "When it is over, a back-out included, UTC.",
                        example = "2026-09-12T23:00:00Z")
                @NotNull(message = "Say when the change is over.")
                Instant until,
        @Schema(description = "The case that goes live by it.", example = "BC-2026-0001")
                @PlainText(max = 40)
                @Nullable String goLiveOf) {

    public ChangeRequest {
        // What is missing or null is said in words when the constraints are checked.
        services =
                services == null || services.stream().anyMatch(Objects::isNull)
                        ? services
                        : services.stream().distinct().sorted().toList();
    }

    Set<PersonId> makers() {
        return Set.copyOf(implementers);
    }
}
