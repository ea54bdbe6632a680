package uk.nhs.england.approvals.servicenow.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.AUDITOR;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.servicenow.ConnectionCheck;
import uk.nhs.england.approvals.servicenow.Status;
import uk.nhs.england.approvals.servicenow.StatusReading;
import uk.nhs.england.approvals.web.Slice;

/** How the exchange with ServiceNow stands, over HTTP. */
@RestController
@RequestMapping("/api/v1/integrations/servicenow/status")
@Tag(name = "ServiceNow", description = "The exchange of the register with ServiceNow")
class StatusApi {

    private final StatusReading reading;
    private final ConnectionCheck check;

    StatusApi(StatusReading reading, ConnectionCheck check) {
        this.reading = reading;
        this.check = check;
    }

    @GetMapping
    @Allowed({PMO, AUDITOR, ADMINISTRATOR})
    @Operation(
            summary = "Show how the exchange stands",
            description = "Whether ServiceNow is set up, what waits, and what went wrong.")
    Status show() {
        return reading.status();
    }

    @PostMapping("/check")
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Check the connection",
            description =
                    "Tries what the exchange needs, up to the first thing that is wrong, and says"
                            + " what that is. Nothing is written.")
    Slice<ConnectionCheck.Tried> check() {
        return new Slice<>(check.check(), null);
    }
}
