package uk.nhs.england.approvals.register;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;

/** A live IT service; what nobody has told the register is null. */
@Schema(description = "A live IT service.")
public record ItService(
        @Schema(description = "Its reference.", example = "SV-0001") String reference,
        @Schema(description = "Its name.", example = "Referral portal")
                @NotBlank(message = "Give the service a name.")
                @PlainText(max = 200)
                String name,
        @Schema(description = "What it is for.", example = "Referrals between trusts.")
                @NotBlank(message = "Say what the service is for.")
                @PlainText(max = 10000, multiline = true)
                String description,
        @Schema(description = "Who owns it.", example = "grace.mensah") String owner,
        @Schema(
                        description = "Its key where it was imported from.",
                        example = "nhs-digital/Referral portal")
                @PlainText(max = 300)
                @Nullable String externalReference,
        @Schema(description = "The organisation that provides it.", example = "nhs-digital")
                @PlainText(max = 200)
                @Nullable String provider,
        @Schema(description = "Where it is.", example = "https://referrals.example.nhs.uk")
                @PlainText(max = 2000)
                @Pattern(regexp = WebAddress.FORM, message = WebAddress.WORDS)
                @Nullable String url,
        @Schema(
                        description = "Where it is described for those who use it.",
                        example = "https://referrals.example.nhs.uk/docs")
                @PlainText(max = 2000)
                @Nullable String documentation,
        @Schema(description = "Its licence.", example = "Open Government Licence")
                @PlainText(max = 500)
                @Nullable String licence,
        @Schema(description = "How to reach those who keep it.", example = "desk@example.nhs.uk")
                @PlainText(max = 500)
                @Nullable String contact,
        @Schema(description = "The area it serves.", example = "England") @PlainText(max = 200)
                @Nullable String areaServed,
        @Schema(description = "When its catalogue gained it.", example = "2020-01-08")
                @Nullable LocalDate added,
        @Schema(description = "When its catalogue last changed it.", example = "2024-04-23")
                @Nullable LocalDate updated,
        @Schema(description = "Its first day.", example = "2020-07-01") @Nullable LocalDate starts,
        @Schema(description = "Its last day.", example = "2029-01-03") @Nullable LocalDate ends) {

    public ItService(String reference, String name, String description, String owner) {
        this(
                reference,
                name,
                description,
                owner,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
