package uk.nhs.england.approvals.changes.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.changes.ChangeRule;
import uk.nhs.england.approvals.changes.EmergencyRoster;
import uk.nhs.england.approvals.changes.KeepingRoster;
import uk.nhs.england.approvals.changes.RosterMember;
import uk.nhs.england.approvals.changes.RuleBook;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.Slice;

/** How changes are judged and who is on the emergency roster, over HTTP: data with dates. */
@RestController
@RequestMapping("/api/v1/changes")
@Tag(name = "Changes")
class ChangeRulesApi {

    private final RuleBook rules;
    private final EmergencyRoster roster;
    private final KeepingRoster keeping;

    ChangeRulesApi(RuleBook rules, EmergencyRoster roster, KeepingRoster keeping) {
        this.rules = rules;
        this.roster = roster;
        this.keeping = keeping;
    }

    @GetMapping("/rules")
    @Allowed({})
    @Operation(
            summary = "List how changes are judged",
            description = "Those that are over and those planned among them, the latest first.")
    Slice<ChangeRule> rules() {
        return new Slice<>(rules.all(), null);
    }

    @PostMapping("/rules")
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Plan how changes are judged",
            description = "From a later day on, until the next planned one.")
    Slice<ChangeRule> plan(@Valid @RequestBody NewChangeRule rule, Actor actor) {
        rules.plan(rule.rule(), actor);
        return rules();
    }

    @GetMapping("/emergency-roster")
    @Allowed({})
    @Operation(
            summary = "List the emergency roster",
            description = "Those who may approve what cannot wait, by name.")
    Slice<RosterMember> roster() {
        return new Slice<>(roster.all(), null);
    }

    @PostMapping("/emergency-roster")
    @Allowed({CHANGE_MANAGER, ADMINISTRATOR})
    @Operation(
            summary = "Put somebody on the emergency roster",
            description = "From today, with the team that they are of.")
    Slice<RosterMember> join(@Valid @RequestBody ChangeRequests.NewMember member, Actor actor) {
        keeping.join(member.person(), member.team(), actor);
        return roster();
    }

    @PostMapping("/emergency-roster/{person}/leaving")
    @Allowed({CHANGE_MANAGER, ADMINISTRATOR})
    @Operation(
            summary = "Take somebody off the emergency roster",
            description = "From tomorrow on.")
    Slice<RosterMember> leave(
            @Parameter(description = "Who", example = "omar.haddad") @PathVariable PersonId person,
            Actor actor) {
        keeping.leave(person, actor);
        return roster();
    }
}
