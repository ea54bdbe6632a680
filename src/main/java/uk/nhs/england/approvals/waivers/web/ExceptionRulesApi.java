package uk.nhs.england.approvals.waivers.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.waivers.Authorities;
import uk.nhs.england.approvals.waivers.Authority;
import uk.nhs.england.approvals.waivers.RiskScale;
import uk.nhs.england.approvals.waivers.RiskScales;
import uk.nhs.england.approvals.web.Slice;

/** How risk is scaled and who may grant at which risk, over HTTP: data with dates. */
@RestController
@RequestMapping("/api/v1/exceptions")
@Tag(name = "Exceptions")
class ExceptionRulesApi {

    private final RiskScales scales;
    private final Authorities authorities;

    ExceptionRulesApi(RiskScales scales, Authorities authorities) {
        this.scales = scales;
        this.authorities = authorities;
    }

    @GetMapping("/risk-scale")
    @Allowed({})
    @Operation(
            summary = "List the scales of risk",
            description = "Those that are over and those planned among them, the latest first.")
    Slice<RiskScale> scales() {
        return new Slice<>(scales.all(), null);
    }

    @PostMapping("/risk-scale")
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Plan a scale of risk",
            description =
                    "From a later day on, until the next planned one. What was requested before"
                            + " keeps its risk and its board.")
    Slice<RiskScale> plan(@Valid @RequestBody ExceptionRuleRequests.NewScale scale, Actor actor) {
        scales.change(scale.scale(), actor);
        return scales();
    }

    @GetMapping("/authority")
    @Allowed({})
    @Operation(
            summary = "List who may grant exceptions",
            description = "By risk; those that are over and those planned among them.")
    Slice<Authority> authorities() {
        return new Slice<>(authorities.all(), null);
    }

    @PostMapping("/authority")
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Plan who may grant exceptions",
            description =
                    "At one risk, from a later day on, until the next planned change. What was"
                            + " requested before keeps its board.")
    Slice<Authority> plan(
            @Valid @RequestBody ExceptionRuleRequests.NewAuthority authority, Actor actor) {
        authorities.change(authority.authority(), actor);
        return authorities();
    }
}
