package uk.nhs.england.approvals.imports;

import static uk.nhs.england.approvals.imports.Field.optional;
import static uk.nhs.england.approvals.imports.Field.required;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.identity.Person;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.imports.Judged.LineKey;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.register.ItService;
import uk.nhs.england.approvals.register.RegisterRules;
import uk.nhs.england.approvals.register.ServiceRegister;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines that become services in the register. */
@Component
class MakingServices implements Making {

    private static final String KEY = "externalReference";

    /** Stands for the reference of a service that has none yet. */
    private static final String NEW = "";

    private static final Map<String, Field> FIELDS =
            Stream.of(
                            required(KEY, FieldType.LINE),
                            required("name", FieldType.LINE),
                            required("description", FieldType.TEXT),
                            required("owner", FieldType.LINE),
                            optional("provider", FieldType.LINE),
                            optional("url", FieldType.LINE),
                            optional("documentation", FieldType.LINE),
                            optional("licence", FieldType.LINE),
                            optional("contact", FieldType.LINE),
                            optional("areaServed", FieldType.LINE),
                            optional("added", FieldType.DATE),
                            optional("updated", FieldType.DATE),
                            optional("starts", FieldType.DATE),
                            optional("ends", FieldType.DATE))
                    .collect(Collectors.toUnmodifiableMap(Field::name, Function.identity()));

    private final ServiceRegister register;
    private final People people;
    private final Checks checks;

    MakingServices(ServiceRegister register, People people, Checks checks) {
        this.register = register;
        this.people = people;
        this.checks = checks;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.SERVICES;
    }

    @Override
    public Map<String, Field> fields() {
        return FIELDS;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<LineOutcome> make(List<Row> rows, Run run) {
        var known =
                register
                        .holdByExternalReference(
                                rows.stream().map(row -> row.required(KEY)).toList())
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        one -> Objects.requireNonNull(one.externalReference()),
                                        Function.identity()));
        var owners = owners(rows);
        var judged = new Judged<ItService>();
        rows.forEach(row -> judge(row, known.get(row.required(KEY)), owners, judged));
        var references = register.newReferences(judged.created().size());
        var entered =
                judged.created().stream()
                        .map(one -> withReference(one, references.removeFirst()))
                        .toList();
        register.enterAll(entered, run.recorded());
        register.changeAll(judged.changed(), run.recorded());
        return judged.outcomes(entered.stream().map(ItService::reference).toList());
    }

    private void judge(
            Row row, @Nullable ItService before, Set<String> owners, Judged<ItService> judged) {
        var after = service(row, before);
        var key = row.required(KEY);
        if (after.equals(before)) {
            judged.unchanged(row, key, after.reference());
            return;
        }
        var reasons = checks.of(after, RegisterRules.of(after).and(owned(after, owners)));
        if (!reasons.isEmpty()) {
            judged.refuse(row, key, reasons);
        } else if (before == null) {
            judged.create(row, key, after);
        } else {
            judged.change(row, new LineKey(key, before.reference()), before, after);
        }
    }

    private static Refusals owned(ItService service, Set<String> owners) {
        return owners.contains(service.owner())
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "a-service-owner-owns",
                                "owner",
                                "There is no service owner with this username."));
    }

    private Set<String> owners(List<Row> rows) {
        var named = rows.stream().map(row -> row.required("owner")).distinct().toList();
        return people.findByUsernameIn(named).stream()
                .filter(person -> person.roles().contains(Role.SERVICE_OWNER))
                .map(Person::id)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private static ItService service(Row row, @Nullable ItService before) {
        var was = before == null ? new ItService(NEW, NEW, NEW, NEW) : before;
        return new ItService(
                was.reference(),
                row.required("name"),
                row.required("description"),
                row.required("owner"),
                row.required(KEY),
                row.text("provider", was.provider()),
                row.text("url", was.url()),
                row.text("documentation", was.documentation()),
                row.text("licence", was.licence()),
                row.text("contact", was.contact()),
                row.text("areaServed", was.areaServed()),
                row.date("added", was.added()),
                row.date("updated", was.updated()),
                row.date("starts", was.starts()),
                row.date("ends", was.ends()));
    }

    private static ItService withReference(ItService one, String reference) {
        return new ItService(
                reference,
                one.name(),
                one.description(),
                one.owner(),
                one.externalReference(),
                one.provider(),
                one.url(),
                one.documentation(),
                one.licence(),
                one.contact(),
                one.areaServed(),
                one.added(),
                one.updated(),
                one.starts(),
                one.ends());
    }
}
