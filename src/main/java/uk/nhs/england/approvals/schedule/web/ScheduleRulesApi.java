package uk.nhs.england.approvals.schedule.web;

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
import uk.nhs.england.approvals.schedule.ScheduleRule;
import uk.nhs.england.approvals.schedule.ScheduleRuleBook;
import uk.nhs.england.approvals.web.Slice;

/** How early a change is asked for and how far it is felt, over HTTP: data with dates. */
@RestController
@RequestMapping("/api/v1/schedule/rules")
@Tag(name = "Schedule")
class ScheduleRulesApi {

    private final ScheduleRuleBook rules;

    ScheduleRulesApi(ScheduleRuleBook rules) {
        this.rules = rules;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List how clashes are found",
            description = "Those that are over and those planned among them, the latest first.")
    Slice<ScheduleRule> rules() {
        return new Slice<>(rules.all(), null);
    }

    @PostMapping
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Plan how clashes are found",
            description =
                    "From a later day on, until the next planned one; what was found before stays.")
    Slice<ScheduleRule> plan(@Valid @RequestBody NewScheduleRule rule, Actor actor) {
        rules.plan(rule.rule(), actor);
        return rules();
    }
}
