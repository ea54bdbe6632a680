package uk.nhs.england.approvals.imports;

import static uk.nhs.england.approvals.imports.Field.optional;
import static uk.nhs.england.approvals.imports.Field.required;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.identity.JoiningAndLeaving;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.identity.Person;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines that become people who may sign in. What was known of somebody is on no line. */
@Component
class MakingPeople implements Making {

    private static final Map<String, Field> FIELDS =
            Stream.of(
                            required("username", FieldType.LINE),
                            required("name", FieldType.LINE),
                            required("email", FieldType.LINE),
                            required("roles", FieldType.LIST),
                            optional("activeFrom", FieldType.DATE))
                    .collect(Collectors.toUnmodifiableMap(Field::name, Function.identity()));

    private final People people;
    private final JoiningAndLeaving joining;
    private final Checks checks;

    MakingPeople(People people, JoiningAndLeaving joining, Checks checks) {
        this.people = people;
        this.joining = joining;
        this.checks = checks;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PEOPLE;
    }

    @Override
    public Map<String, Field> fields() {
        return FIELDS;
    }

    @Override
    public String key() {
        return "username";
    }

    @Override
    public List<LineOutcome> make(List<Row> rows, Run run) {
        var asked = rows.stream().map(PersonLine::of).toList();
        var known =
                people.findByUsernameIn(asked.stream().map(PersonLine::username).toList()).stream()
                        .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        var owners = ownersOf(asked.stream().map(PersonLine::address).toList());
        var outcomes = new ArrayList<LineOutcome>();
        var newcomers = new ArrayList<PersonLine>();
        for (int index = 0; index < rows.size(); index++) {
            var line = asked.get(index);
            var before = known.get(line.username());
            var reasons = reasons(line, before, owners, run);
            if (!reasons.isEmpty()) {
                outcomes.add(LineOutcome.refused(rows.get(index), line.username(), reasons));
                continue;
            }
            owners.put(line.address(), line.username());
            if (before == null) {
                newcomers.add(line);
                outcomes.add(
                        LineOutcome.created(rows.get(index), line.username(), line.username()));
            } else {
                outcomes.add(corrected(rows.get(index), line, before, run));
            }
        }
        join(newcomers, run);
        return outcomes;
    }

    private void join(List<PersonLine> newcomers, Run run) {
        newcomers.stream()
                .collect(Collectors.groupingBy(one -> one.from(run.today())))
                .forEach(
                        (day, some) ->
                                joining.joinAll(
                                        some.stream().map(PersonLine::particulars).toList(),
                                        day,
                                        run.actor()));
    }

    private LineOutcome corrected(Row row, PersonLine line, Person before, Run run) {
        var changes = line.changes(before);
        if (changes.isEmpty()) {
            return LineOutcome.unchanged(row, line.username(), line.username());
        }
        joining.correct(before.id(), line.name(), line.email(), run.actor());
        if (!before.roles().equals(line.rolesGiven())) {
            joining.grant(before, line.rolesGiven(), run.actor());
        }
        return LineOutcome.changed(row, line.username(), line.username(), changes);
    }

    private List<String> reasons(
            PersonLine line, @Nullable Person before, Map<String, String> owners, Run run) {
        var reasons = new ArrayList<>(checks.of(line, Refusals.none()));
        reasons.addAll(line.unknownRoles());
        var owner = owners.get(line.address());
        if (owner != null && !owner.equals(line.username())) {
            reasons.add("email: Somebody else is reached at this address.");
        }
        if (reasons.isEmpty()) {
            reasons.addAll(ofRoles(line, before, run));
        }
        return reasons;
    }

    private List<String> ofRoles(PersonLine line, @Nullable Person before, Run run) {
        var more = line.rolesGiven();
        if (before != null) {
            more.removeAll(before.roles());
        }
        if (!run.privileged()
                && (more.contains(Role.ADMINISTRATOR) || more.contains(Role.AUDITOR))) {
            return List.of(
                    "roles: This import may make nobody an administrator or auditor; ask for one"
                            + " that may ('privileged').");
        }
        return before == null || !before.roles().contains(Role.ADMINISTRATOR)
                ? List.of()
                : joining.granting(before, line.rolesGiven()).all().stream()
                        .map(Checks::sentence)
                        .toList();
    }

    private Map<String, String> ownersOf(Collection<String> addresses) {
        var owners = new HashMap<String, String>();
        for (var person : people.reachedAt(addresses)) {
            owners.put(PersonLine.address(person.email()), person.id().value());
        }
        return owners;
    }

    static FieldChange unsaid(String field) {
        return new FieldChange(field, null, null);
    }

    static PersonId id(String username) {
        return new PersonId(username);
    }
}
