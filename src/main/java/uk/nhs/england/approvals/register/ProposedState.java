package uk.nhs.england.approvals.register;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an approved case says that a service is to be; what it does not say stays as it is. */
@Schema(name = "ProposedServiceState", description = "What an approved case says of a service.")
public record ProposedState(
        @Schema(description = "What a new service is called.", example = "Referral management")
                String name,
        @Schema(description = "What a new service is for.", example = "Trusts re-key referrals.")
                String description,
        @Schema(description = "Who uses it.", example = "Referral clerks in 40 trusts.")
                @Nullable String users,
        @Schema(description = "Who supplies it.") @Nullable Vendor vendor,
        @Schema(description = "Where it runs.", example = "VENDOR_CLOUD") @Nullable Hosting hosting,
        @Schema(description = "How what it holds is classified.") @Nullable Marking marking,
        @Schema(description = "The day it goes live.", example = "2027-04-01")
                @Nullable LocalDate goLive,
        @Schema(description = "The last day its product is supported.", example = "2031-12-31")
                @Nullable LocalDate supportEnds,
        @Schema(description = "The contract for it.") @Nullable Contract contract,
        @Schema(description = "The certificates of its supplier.") List<Certificate> certificates) {

    public ProposedState {
        certificates = List.copyOf(certificates);
    }

    /** What a service that exists is with this; its name, purpose, owners and start stay. */
    ServiceEntry on(ServiceEntry before) {
        return new ServiceEntry(
                before.name(),
                before.description(),
                before.owner(),
                before.technicalOwner(),
                or(users, before.users()),
                or(vendor, before.vendor()),
                or(hosting, before.hosting()),
                or(marking, before.marking()),
                before.provider(),
                before.url(),
                before.documentation(),
                before.licence(),
                before.contact(),
                before.areaServed(),
                or(before.starts(), goLive),
                before.released(),
                or(supportEnds, before.supportEnds()),
                before.windows());
    }

    /** The new service, with the owners that whoever confirms it has named. */
    ServiceEntry entry(String owner, @Nullable PersonId technicalOwner) {
        return on(ServiceEntry.named(name, description, owner, technicalOwner));
    }

    /** What it adds to the contracts and certificates of the service. */
    List<Commitment> commitments() {
        var all = new ArrayList<Commitment>(certificates);
        if (contract != null) {
            all.add(contract);
        }
        return all;
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T before) {
        return said == null ? before : said;
    }
}
