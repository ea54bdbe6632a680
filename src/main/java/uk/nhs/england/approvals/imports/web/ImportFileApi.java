package uk.nhs.england.approvals.imports.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.AUDITOR;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.imports.ImportReading;
import uk.nhs.england.approvals.imports.ImportReport;
import uk.nhs.england.approvals.imports.ImportView;
import uk.nhs.england.approvals.imports.ReceivingFiles;
import uk.nhs.england.approvals.web.RequestRefused;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** The file of an import on its way in, and the report on its lines on its way out. */
@RestController
@RequestMapping("/api/v1/imports/{reference}")
@Tag(name = "Imports")
class ImportFileApi {

    private final ReceivingFiles receiving;
    private final ImportReading reading;
    private final ImportReport report;

    ImportFileApi(ReceivingFiles receiving, ImportReading reading, ImportReport report) {
        this.receiving = receiving;
        this.reading = reading;
        this.report = report;
    }

    @PutMapping(path = "/file", consumes = "text/csv")
    @Allowed({PMO, ADMINISTRATOR})
    @Operation(
            summary = "Send the file of an import",
            description =
                    "The bytes of the file as the body, 50 MB at most unless set otherwise. The"
                            + " import is then run in the background, after any other. The same"
                            + " file sent again changes nothing; another one is refused.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = "string", format = "binary"))))
    ImportView send(
            @Parameter(description = "The import", example = "IM-2026-0001") @PathVariable
                    String reference,
            @RequestBody(required = false) @Nullable InputStreamResource file,
            Actor actor)
            throws IOException {
        var body = file == null ? InputStream.nullInputStream() : file.getInputStream();
        try {
            receiving.receive(reference, body, actor);
        } catch (IOException e) {
            throw RequestRefused.malformed(
                    null, "file-arrives-whole", "The file broke off on its way. Send it again.");
        }
        return reading.show(reference, actor);
    }

    @GetMapping("/report")
    @Allowed({PMO, AUDITOR, ADMINISTRATOR})
    @Operation(
            summary = "Fetch the report of an import",
            description =
                    "What became of each line, as comma-separated values. A cell that a"
                            + " spreadsheet would compute has an apostrophe in front.")
    @ApiResponse(
            responseCode = "200",
            description = "OK: the report.",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<StreamingResponseBody> report(
            @Parameter(description = "The import", example = "IM-2026-0001") @PathVariable
                    String reference,
            Actor actor) {
        var shown = reading.show(reference, actor);
        var name = ContentDisposition.attachment().filename(shown.reference() + ".csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(
                        out -> {
                            try (var to = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                                report.write(shown.reference(), to);
                            }
                        });
    }
}
