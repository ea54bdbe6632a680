package uk.nhs.england.approvals.imports.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.imports.ImportReading;
import uk.nhs.england.approvals.imports.ImportView;
import uk.nhs.england.approvals.imports.WithdrawingImports;

/** An import is taken back over HTTP. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "Imports")
class ImportWithdrawalApi {

    private final WithdrawingImports withdrawing;
    private final ImportReading reading;

    ImportWithdrawalApi(WithdrawingImports withdrawing, ImportReading reading) {
        this.withdrawing = withdrawing;
        this.reading = reading;
    }

    @PostMapping("/{reference}/withdrawal")
    @Allowed({PMO, ADMINISTRATOR})
    @Operation(
            summary = "Withdraw an import",
            description =
                    "By whoever asked for it, while it waits for its file. One whose file does not"
                            + " come lapses after 14 days.")
    ImportView withdraw(
            @Parameter(description = "The import", example = "IM-2026-0001") @PathVariable
                    String reference,
            Actor actor) {
        withdrawing.withdraw(reference, actor);
        return reading.show(reference, actor);
    }
}
