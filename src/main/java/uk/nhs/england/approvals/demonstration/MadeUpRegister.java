package uk.nhs.england.approvals.demonstration;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.register.Certificate;
import uk.nhs.england.approvals.register.Contract;
import uk.nhs.england.approvals.register.DependencyKind;
import uk.nhs.england.approvals.register.Hosting;
import uk.nhs.england.approvals.register.ItService;
import uk.nhs.england.approvals.register.KeepingCommitments;
import uk.nhs.england.approvals.register.KeepingDependencies;
import uk.nhs.england.approvals.register.KeepingServices;
import uk.nhs.england.approvals.register.Licence;
import uk.nhs.england.approvals.register.Notice;
import uk.nhs.england.approvals.register.ServiceEntry;
import uk.nhs.england.approvals.register.ServiceRegister;
import uk.nhs.england.approvals.register.Vendor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Services that are made up, what they depend on, and what of theirs ends soon. */
@Component
class MadeUpRegister {

    private static final String VENDOR = "Northern Health Systems Ltd";
    private static final Notice QUARTER = new Notice(3, Notice.Unit.MONTHS);

    private final ServiceRegister register;
    private final KeepingServices keeping;
    private final KeepingDependencies dependencies;
    private final KeepingCommitments commitments;

    MadeUpRegister(
            ServiceRegister register,
            KeepingServices keeping,
            KeepingDependencies dependencies,
            KeepingCommitments commitments) {
        this.register = register;
        this.keeping = keeping;
        this.dependencies = dependencies;
        this.commitments = commitments;
    }

    void make(LocalDate today, Recorded recorded) {
        services().forEach(service -> register.enter(service, recorded));
        var olu = Cast.OLU.actor();
        keeping.change("SV-0001", _ -> {}, MadeUpRegister::inTheCloud, olu);
        depend(olu);
        commit(today, olu);
    }

    private void depend(Actor owner) {
        dependencies.add("SV-0001", "SV-0003", DependencyKind.SIGNS_ON_WITH, owner);
        dependencies.add("SV-0001", "SV-0002", DependencyKind.CALLS, owner);
        dependencies.add("SV-0002", "SV-0003", DependencyKind.USES_DATA_OF, owner);
        dependencies.add("SV-0003", "SV-0004", DependencyKind.USES_DATA_OF, owner);
        dependencies.add("SV-0004", "SV-0003", DependencyKind.SIGNS_ON_WITH, owner);
    }

    private void commit(LocalDate today, Actor owner) {
        var portal =
                new Contract(
                        VENDOR,
                        "CON-118",
                        today.minusYears(2),
                        today.plusMonths(5),
                        QUARTER,
                        List.of(12, 12),
                        BigDecimal.valueOf(480_000));
        var planner =
                new Licence(
                        "Rota planner, per user",
                        500,
                        520,
                        new BigDecimal("36.50"),
                        today.plusMonths(10),
                        QUARTER);
        commitments.add("SV-0001", portal, owner);
        commitments.add("SV-0004", planner, owner);
        commitments.add(
                "SV-0002",
                new Certificate("Cyber Essentials Plus", VENDOR, "CEP-0417", today.plusMonths(8)),
                owner);
    }

    private static ServiceEntry inTheCloud(ServiceEntry entry) {
        return new ServiceEntry(
                entry.name(),
                entry.description(),
                entry.owner(),
                Cast.OLU.id(),
                "Referral clerks in 40 trusts.",
                new Vendor(VENDOR, "Service desk, desk@example.com"),
                Hosting.VENDOR_CLOUD,
                entry.marking(),
                entry.provider(),
                entry.url(),
                entry.documentation(),
                entry.licence(),
                entry.contact(),
                entry.areaServed(),
                entry.starts(),
                entry.released(),
                entry.supportEnds(),
                entry.windows());
    }

    private static List<ItService> services() {
        var owner = Cast.OLU.id().value();
        return List.of(
                new ItService("SV-0001", "Referral portal", "Referrals between trusts.", owner),
                new ItService("SV-0002", "Patient messaging", "Text messages to patients.", owner),
                new ItService("SV-0003", "Staff directory", "Who works where.", owner),
                new ItService("SV-0004", "Rota planner", "Shifts of ward staff.", owner));
    }
}
