package uk.nhs.england.approvals.decisions.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import uk.nhs.england.approvals.decisions.DecisionReading;
import uk.nhs.england.approvals.decisions.DecisionRegister;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.PlainText;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** The register of decisions as a file. */
@RestController
@RequestMapping("/api/v1/decisions")
@Tag(name = "Decisions")
class DecisionRegisterApi {

    private final DecisionRegister register;

    DecisionRegisterApi(DecisionRegister register) {
        this.register = register;
    }

    @GetMapping("/register")
    @Allowed({})
    @Operation(
            summary = "Fetch the register of decisions",
            description =
                    "As comma-separated values, the latest first. The numbers of a board and year"
                        + " have no gaps: one that is not here is a decision that you may not see."
                        + " A cell that a spreadsheet would compute has an apostrophe in front.")
    @ApiResponse(
            responseCode = "200",
            description = "OK: the register.",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<StreamingResponseBody> register(
            @Parameter(description = "Only of this board", example = "ARB")
                    @RequestParam(required = false)
                    @PlainText(max = 8)
                    @Nullable String board,
            @Parameter(description = "Only of this year", example = "2026")
                    @RequestParam(required = false)
                    @Min(value = 2000, message = "Years begin with 2000.")
                    @Max(value = 9999, message = "Years end with 9999.")
                    @Nullable Integer year,
            Actor actor) {
        var filter = DecisionReading.Filter.of(board, null, null, year);
        var name = ContentDisposition.attachment().filename("decisions.csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(
                        out -> {
                            try (var to = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                                register.write(filter, actor, to);
                            }
                        });
    }
}
