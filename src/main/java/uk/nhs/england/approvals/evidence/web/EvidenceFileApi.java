package uk.nhs.england.approvals.evidence.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.CONSULTEE;
import static uk.nhs.england.approvals.identity.Role.PMO;
import static uk.nhs.england.approvals.identity.Role.PROJECT_LEAD;
import static uk.nhs.england.approvals.identity.Role.SERVICE_OWNER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.evidence.EvidenceReading;
import uk.nhs.england.approvals.evidence.EvidenceView;
import uk.nhs.england.approvals.evidence.KeepingFiles;
import uk.nhs.england.approvals.evidence.OfferingEvidence.Which;
import uk.nhs.england.approvals.evidence.SentFile;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.RequestRefused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The files of evidence, over HTTP: sent as they are, and handed out to be saved, never shown. */
@RestController
@RequestMapping("/api/v1/business-cases/{reference}/evidence/{item}/file")
@Tag(name = "Evidence")
class EvidenceFileApi {

    private static final String DIGEST = "Repr-Digest";

    private final KeepingFiles keeping;
    private final EvidenceReading reading;

    EvidenceFileApi(KeepingFiles keeping, EvidenceReading reading) {
        this.keeping = keeping;
        this.reading = reading;
    }

    @PutMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, CONSULTEE, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Send the file of an item",
            description =
                    "The bytes of the file as the body, 25 MB at most unless set otherwise. Its"
                            + " type is known by its content. The same file sent again changes"
                            + " nothing; another one is refused: replace the item.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(responseCode = "201", description = "Created: the file is kept.")
    @ApiResponse(responseCode = "200", description = "OK: the file was there.")
    ResponseEntity<EvidenceView> send(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "The item", example = "EV-2026-0001") @PathVariable
                    String item,
            @Parameter(description = "What the file is called", example = "dpia-2026.pdf")
                    @RequestParam
                    @PlainText(max = 150)
                    String name,
            @Parameter(description = "The file's checksum (RFC 9530), to be compared with")
                    @RequestHeader(name = DIGEST, required = false)
                    @Nullable String digest,
            @RequestBody(required = false) @Nullable InputStreamResource file,
            Actor actor)
            throws IOException {
        var which = new Which(reference, item);
        var body = file == null ? InputStream.nullInputStream() : file.getInputStream();
        var sent = new SentFile(name, digest == null ? null : Digests.read(digest), body);
        boolean isNew = keep(which, sent, actor);
        var shown = reading.show(which, actor);
        return (isNew
                        ? ResponseEntity.created(EvidenceApi.address(which).resolve(item + "/file"))
                        : ResponseEntity.ok())
                .eTag(ETags.of(shown.version()))
                .body(shown);
    }

    private boolean keep(Which which, SentFile sent, Actor actor) {
        try {
            return keeping.keep(which, sent, actor);
        } catch (IOException e) {
            throw RequestRefused.malformed(
                    null, "file-arrives-whole", "The file broke off on its way. Send it again.");
        }
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "Fetch the file of an item",
            description =
                    "The file as it was sent, to be saved. Its checksum is the ETag, and in"
                            + " Repr-Digest (RFC 9530).")
    @ApiResponse(
            responseCode = "200",
            description = "OK: the file.",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> fetch(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "The item", example = "EV-2026-0001") @PathVariable
                    String item,
            Actor actor) {
        var file = reading.file(new Which(reference, item), actor);
        var disposition =
                ContentDisposition.attachment()
                        .filename(file.view().name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .eTag("\"" + file.view().sha256() + "\"")
                .contentType(MediaType.parseMediaType(file.view().type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(DIGEST, Digests.write(file.view().sha256()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(file);
    }
}
