package uk.nhs.england.approvals.identity.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.identity.JoiningAndLeaving;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.identity.Person;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Precondition;
import uk.nhs.england.approvals.web.Slice;

import java.net.URI;
import java.util.Locale;

/** The people who may sign in, over HTTP. */
@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "People", description = "Who may sign in, and what they may come to do")
class PeopleApi {

    private final People people;
    private final JoiningAndLeaving joiningAndLeaving;

    PeopleApi(People people, JoiningAndLeaving joiningAndLeaving) {
        this.people = people;
        this.joiningAndLeaving = joiningAndLeaving;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List people",
            description = "Everybody who may sign in or once could, by username.")
    Slice<PersonView> list(
            @Parameter(description = "Part of a name or username", example = "lena")
                    @RequestParam(required = false)
                    @PlainText(max = 100)
                    @Nullable String q,
            @Parameter(description = "Only those who hold this role", example = "PMO")
                    @RequestParam(required = false)
                    @Nullable Role role,
            Paging paging) {
        var after = paging.after() == null ? "" : paging.after().text(0);
        var roleName = role == null ? null : role.name();
        var found = people.search(pattern(q), roleName, after, paging.fetch());
        return Slice.of(found, paging, person -> Keyset.of(person.id())).map(PersonView::of);
    }

    @GetMapping("/me")
    @Allowed({})
    @Operation(summary = "Who am I", description = "The person who has signed in.")
    ResponseEntity<PersonView> me(Actor actor) {
        return shown(known(actor.person()));
    }

    @GetMapping("/{username}")
    @Allowed({})
    @Operation(summary = "Show a person", description = "One person; the ETag is their version.")
    ResponseEntity<PersonView> show(
            @Parameter(description = "The username", example = "sam.okafor") @PathVariable
                    String username) {
        return shown(known(username));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Let a person join",
            description = "Somebody may sign in from a day on, with at least one role.")
    ResponseEntity<PersonView> join(
            @Valid @RequestBody PeopleRequests.NewPerson joins, Actor actor) {
        var person = joiningAndLeaving.join(joins.particulars(), joins.activeFrom(), actor);
        return ResponseEntity.created(URI.create("/api/v1/people/" + person.id()))
                .eTag(ETags.of(person.version()))
                .body(PersonView.of(person));
    }

    @PutMapping("/{username}/roles")
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Give a person their roles",
            description = "Somebody holds these roles from now on, and no others.")
    ResponseEntity<PersonView> grant(
            @Parameter(description = "The username", example = "sam.okafor") @PathVariable
                    String username,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody PeopleRequests.Roles wanted,
            Actor actor) {
        var person = known(username);
        Precondition.require(ifMatch, person.version());
        return shown(joiningAndLeaving.grant(person, wanted.roles(), actor));
    }

    @PostMapping("/{username}/leaving")
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Let a person leave",
            description = "Somebody may sign in until the end of a day, and not after.")
    ResponseEntity<PersonView> leave(
            @Parameter(description = "The username", example = "sam.okafor") @PathVariable
                    String username,
            @Valid @RequestBody PeopleRequests.Leaving leaving,
            Actor actor) {
        return shown(joiningAndLeaving.leave(known(username).id(), leaving.on(), actor));
    }

    private Person known(PersonId person) {
        return known(person.value());
    }

    private Person known(String username) {
        return people.findByUsername(username)
                .orElseThrow(() -> new NotFound("There is no person of that name."));
    }

    private static ResponseEntity<PersonView> shown(Person person) {
        return ResponseEntity.ok().eTag(ETags.of(person.version())).body(PersonView.of(person));
    }

    /** What the caller wrote is looked for as it stands: the wildcards of LIKE mean themselves. */
    private static @Nullable String pattern(@Nullable String q) {
        return q == null
                ? null
                : "%" + q.toLowerCase(Locale.UK).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
