package uk.nhs.england.approvals.boards.web;

import static uk.nhs.england.approvals.identity.Role.AUDITOR;
import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.CONSULTEE;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.boards.InterestView;
import uk.nhs.england.approvals.boards.WithdrawingInterests;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Slice;

/** The interests that people declared in a case, over HTTP. */
@RestController
@RequestMapping("/api/v1/business-cases/{reference}/interests")
@Tag(name = "Interests", description = "Who is not counted for a case, and why")
class InterestsApi {

    private final WithdrawingInterests interests;

    InterestsApi(WithdrawingInterests interests) {
        this.interests = interests;
    }

    @GetMapping
    @Allowed({BOARD_MEMBER, CONSULTEE, PMO, CHANGE_MANAGER, AUDITOR})
    @Operation(
            summary = "List the interests in a case",
            description = "Oldest first; those withdrawn stay on the record.")
    Slice<InterestView> list(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            Actor actor) {
        return new Slice<>(interests.in(Subject.businessCase(reference), actor), null);
    }

    @PostMapping("/withdrawals")
    @Allowed(PMO)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Withdraw an interest",
            description =
                    "What was declared by mistake does not count any more and stays on the record;"
                            + " nobody withdraws their own.")
    void withdraw(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Valid @RequestBody Withdrawn withdrawn,
            Actor actor) {
        interests.withdraw(
                Subject.businessCase(reference), withdrawn.person(), withdrawn.reason(), actor);
    }

    /** An interest that was declared by mistake. */
    @Schema(
            name = "InterestWithdrawal",
            title = "withdrawal",
            description = "An interest that was declared by mistake.")
    record Withdrawn(
            @Schema(description = "Whose.", example = "nadia.karim")
                    @NotNull(message = "Name the person.")
                    PersonId person,
            @Schema(description = "Why.", example = "Meant for another case.")
                    @NotBlank(message = "Say why it is withdrawn.")
                    @PlainText(max = 1000, multiline = true)
                    String reason) {}
}
