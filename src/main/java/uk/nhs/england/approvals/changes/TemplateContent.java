package uk.nhs.england.approvals.changes;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

import java.util.List;

/** What changes that follow a template do, to which services, how and at which risk. */
@Schema(title = "template", description = "What changes that follow the template do.")
public record TemplateContent(
        @Schema(description = "What people call it.", example = "Renew certificates")
                @NotBlank(message = "Give the template a title.")
                @PlainText(max = 200)
                String title,
        @Schema(description = "The services it is for.", example = "[\"SV-0001\"]")
                @NotNull(message = "Name the services.")
                @Size(min = 1, max = 20, message = "Name 1 to 20 services.")
                List<@NotBlank @PlainText(max = 40) String> services,
        @Schema(description = "Why it is wanted.", example = "Certificates end.")
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
        @Schema(description = "The questions of risk.")
                @NotNull(message = "Answer the questions of risk.")
                @Valid
                RiskAnswers risk,
        @Schema(description = "The team that makes it.", example = "Identity")
                @NotBlank(message = "Name the team.")
                @PlainText(max = 100)
                String team,
        @Schema(description = "The vendor that has a part in it.", example = "Cloudwise")
                @PlainText(max = 200)
                @Nullable String vendor) {

    /** Whether a change does just this, to services that the template is for. */
    boolean covers(ChangeRequest request) {
        return services.containsAll(request.services())
                && plan.equals(request.plan())
                && backOut.equals(request.backOut())
                && effectOnUsers.equals(request.effectOnUsers())
                && effectOnInterfaces.equals(request.effectOnInterfaces())
                && risk.equals(request.risk())
                && request.goLiveOf() == null;
    }
}
