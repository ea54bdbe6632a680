package uk.nhs.england.approvals.changes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.PlainText;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A change that was made before this service was used, as the system that it comes from tells it.
 *
 * @param number its number there
 * @param template the template it followed, as it is called there, or the number of one of here
 * @param alteredByCab whether the CAB of then wanted something else than was asked for
 * @param incident the incident that it caused
 */
public record PastChange(
        @PlainText(max = 100) String number,
        @PlainText(max = 200) String title,
        Lane.Type lane,
        @PlainText(max = 40) @Nullable String template,
        @Size(min = 1, max = 20, message = "Name 1 to 20 services.")
                List<@NotBlank @PlainText(max = 40) String> services,
        @PlainText(max = 100) String team,
        @PlainText(max = 200) @Nullable String vendor,
        PersonId requester,
        @Size(max = 20, message = "Name 20 people at most who made the change.")
                List<PersonId> implementers,
        PastTimes times,
        boolean alteredByCab,
        ReviewOutcome outcome,
        @PlainText(max = 60) @Nullable String incident) {

    /** What stands where a request of here says why, how and what if not. */
    static final String NOT_SAID = "Not said by the system it comes from.";

    public PastChange {
        services = services.stream().distinct().sorted().toList();
        implementers = implementers.stream().distinct().sorted().toList();
    }

    Optional<String> followed() {
        return Optional.ofNullable(template);
    }

    /** With the references of services that were named otherwise. */
    PastChange at(Map<String, String> references) {
        return new PastChange(
                number,
                title,
                lane,
                template,
                services.stream().map(one -> references.getOrDefault(one, one)).toList(),
                team,
                vendor,
                requester,
                implementers,
                times,
                alteredByCab,
                outcome,
                incident);
    }

    /** What was told of a change that was brought in. */
    static PastChange of(Change change) {
        var asked = change.request().asked();
        var provenance = Objects.requireNonNull(change.provenance());
        return new PastChange(
                provenance.number(),
                asked.title(),
                change.request().lane(),
                change.request().template(),
                asked.services(),
                asked.team(),
                asked.vendor(),
                change.requester(),
                asked.implementers(),
                PastTimes.of(change),
                provenance.alteredByCab(),
                Objects.requireNonNull(change.doing().outcome()),
                change.doing().incidents().stream().findFirst().orElse(null));
    }

    /** As a request; nobody answered the questions of this service then. */
    ChangeRequest request() {
        return new ChangeRequest(
                title,
                asLane(),
                services,
                NOT_SAID,
                NOT_SAID,
                NOT_SAID,
                NOT_SAID,
                NOT_SAID,
                NOT_SAID,
                NOT_SAID,
                null,
                implementers,
                team,
                vendor,
                times.windowFrom(),
                times.windowUntil(),
                null);
    }

    private Lane asLane() {
        return switch (lane) {
            case NORMAL -> new Lane.Normal(template);
            case STANDARD -> new Lane.Standard(Objects.requireNonNull(template));
            case EMERGENCY -> new Lane.Emergency(NOT_SAID);
            case VENDOR_CLOUD -> new Lane.VendorCloud(null, null, null);
            case UNAUTHORISED -> new Lane.Unauthorised(NOT_SAID);
        };
    }
}
