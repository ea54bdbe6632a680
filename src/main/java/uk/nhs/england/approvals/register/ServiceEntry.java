package uk.nhs.england.approvals.register;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What its owners say of a service; what nobody has told the register is null. */
@Schema(title = "service", description = "What its owners say of a service.")
public record ServiceEntry(
        @Schema(description = "Its name.", example = "Referral portal")
                @NotBlank(message = "Give the service a name.")
                @PlainText(max = 200)
                String name,
        @Schema(description = "What it is for.", example = "Referrals between trusts.")
                @NotBlank(message = "Say what the service is for.")
                @PlainText(max = 10000, multiline = true)
                String description,
        @Schema(description = "Who owns it for the business.", example = "olu.adeyemi")
                @NotBlank(message = "Name the owner of the service.")
                @PlainText(max = 64)
                String owner,
        @Schema(description = "Who owns it technically.", example = "olu.adeyemi")
                @Nullable PersonId technicalOwner,
        @Schema(description = "Who uses it.", example = "Referral clerks in 40 trusts.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String users,
        @Schema(description = "Who supplies it.") @Valid @Nullable Vendor vendor,
        @Schema(description = "Where it runs.", example = "VENDOR_CLOUD") @Nullable Hosting hosting,
        @Schema(description = "How what it holds is classified.") @Valid @Nullable Marking marking,
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
        @Schema(description = "Its first day.", example = "2020-07-01") @Nullable LocalDate starts,
        @Schema(description = "When its product was released.", example = "2020-01-15")
                @Nullable LocalDate released,
        @Schema(description = "The last day its product is supported.", example = "2031-12-31")
                @Nullable LocalDate supportEnds,
        @Schema(description = "When it may be changed; empty when nobody has said.")
                @Size(max = 20, message = "Name at most 20 windows.")
                List<@Valid @NotNull MaintenanceWindow> windows) {

    public ServiceEntry {
        windows = List.copyOf(Objects.requireNonNullElse(windows, List.of()));
    }

    /** A service of which nothing else is said. */
    static ServiceEntry named(
            String name, String description, String owner, @Nullable PersonId technicalOwner) {
        return new ServiceEntry(
                name,
                description,
                owner,
                technicalOwner,
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
                null,
                null,
                null,
                List.of());
    }

    /** What is said of it, as imports and comparisons know it. */
    ItService as(String reference) {
        return new ItService(
                reference,
                name,
                description,
                owner,
                null,
                provider,
                url,
                documentation,
                licence,
                contact,
                areaServed,
                null,
                null,
                starts,
                null);
    }
}
