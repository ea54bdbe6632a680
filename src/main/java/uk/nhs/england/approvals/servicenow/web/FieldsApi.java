package uk.nhs.england.approvals.servicenow.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.AUDITOR;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.servicenow.ChangingFieldRules;
import uk.nhs.england.approvals.servicenow.FieldRule;
import uk.nhs.england.approvals.web.Precondition;
import uk.nhs.england.approvals.web.Slice;

/** Where fields go in ServiceNow and who is their master, over HTTP: data, not code. */
@RestController
@RequestMapping("/api/v1/integrations/servicenow/fields")
@Tag(name = "ServiceNow")
class FieldsApi {

    private final ChangingFieldRules rules;

    FieldsApi(ChangingFieldRules rules) {
        this.rules = rules;
    }

    @GetMapping
    @Allowed({PMO, AUDITOR, ADMINISTRATOR})
    @Operation(
            summary = "List the fields that are exchanged",
            description = "With the column each goes to and the side that is its master.")
    Slice<FieldRule> list() {
        return new Slice<>(rules.all(), null);
    }

    @PutMapping("/{field}")
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Change the rule of a field",
            description = "From the next exchange on; If-Match is its version.")
    Slice<FieldRule> change(
            @Parameter(description = "The field", example = "contact") @PathVariable String field,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ServiceNowRequests.Rule rule,
            Actor actor) {
        rules.change(rule.of(field), version -> Precondition.require(ifMatch, version), actor);
        return list();
    }
}
