package uk.nhs.england.approvals.servicenow;

import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.audit.ManyActs;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.register.ItService;
import uk.nhs.england.approvals.register.ServiceRegister;
import uk.nhs.england.approvals.servicenow.client.Failure;
import uk.nhs.england.approvals.servicenow.standin.Control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The people of the run, on both sides. */
final class SyncOffice {

    private static final int POISONED = 5;
    private static final int CONTESTED = 20;

    private final RunningService run;
    private final Control control;
    private final ServiceRegister register;
    private List<String> references = List.of();
    private int deadLetters;
    private int conflicts;

    SyncOffice(RunningService run, Control control) {
        this.run = run;
        this.control = control;
        this.register = run.bean(ServiceRegister.class);
    }

    /** Some are in ServiceNow already, some there are nobody's, and many are not shown. */
    void enter(int services) {
        references = List.copyOf(register.newReferences(services));
        for (int i = 0; i < services / 5; i++) {
            var values = Map.of("name", name(i), "u_contact", "desk " + i);
            control.insert(with(values, references.get(i)));
            control.insertHidden(Map.of("name", "Hidden " + i));
        }
        for (int i = 0; i < services / 50; i++) {
            control.insert(Map.of("name", "Nobody's " + i));
        }
        for (int from = 0; from < services; from += 1000) {
            enter(references.subList(from, Math.min(services, from + 1000)));
        }
    }

    /** Goes on with what another node has entered, once its lease has ended. */
    void takeOver() {
        references = services().stream().map(ItService::reference).toList();
        run.lets(Lease.TERM);
    }

    private void enter(List<String> some) {
        var recorded = Staff.PMO.at(run.clock().instant());
        var entered = some.stream().map(this::service).toList();
        run.bean(TransactionTemplate.class)
                .executeWithoutResult(
                        _ ->
                                run.bean(ManyActs.class)
                                        .record(() -> register.enterAll(entered, recorded)));
    }

    private ItService service(String reference) {
        int number = references.indexOf(reference);
        var name = number >= references.size() - POISONED ? "poison " + number : name(number);
        return new ItService(reference, name, "What it is for, " + number + ".", "office.owner");
    }

    /** People change services in the register and records in ServiceNow while the sync runs. */
    void syncWhilePeopleWork() {
        begin();
        int turn = 0;
        while (!isOver()) {
            if (turn < 200) {
                change(references.get(turn * 7 % references.size()), "licence", "Licence " + turn);
                control.change(
                        references.get(turn * 11 % references.size()), "u_contact", "d" + turn);
            }
            LockSupport.parkNanos(100_000_000);
            run.lets(Duration.ofSeconds(turn < 200 ? 1 : 60));
            turn++;
        }
        deadLetters = (int) run.bean(Letters.class).dead();
    }

    /** The very first call may fail as well. */
    void begin() {
        while (run.bean(SyncRuns.class).open().isEmpty()) {
            try {
                run.bean(AskingForSyncs.class).ask(true, Staff.ADMINISTRATOR);
            } catch (Failure e) {
                LockSupport.parkNanos(100_000_000);
            }
        }
    }

    /** Whoever looks after the register mends what is dead and decides what is contested. */
    void mendAndDecide() {
        contest();
        var letters = run.bean(MendingLetters.class);
        for (var letter : letters.after("", 1000)) {
            change(letter.reference(), "name", "Mended " + letter.reference());
            letters.retry(letter.reference(), _ -> {}, Staff.PMO);
        }
        settle();
        var deciding = run.bean(DecidingConflicts.class);
        var contested = deciding.after("", "", 1000);
        conflicts = contested.size();
        for (int i = 0; i < conflicts; i++) {
            var side = i % 2 == 0 ? Conflict.Side.OURS : Conflict.Side.THEIRS;
            deciding.decide(contested.get(i).id(), side, _ -> {}, Staff.PMO);
        }
        settle();
    }

    /** Both sides change the same names; what was changed there is looked at afterwards. */
    private void contest() {
        for (int i = 0; i < CONTESTED; i++) {
            var reference = references.get(references.size() / 2 + i);
            control.change(reference, "name", "Theirs " + i);
            change(reference, "name", "Ours " + i);
        }
        while (run.bean(SyncRuns.class).open().isEmpty()) {
            try {
                run.bean(AskingForSyncs.class).ask(false, Staff.ADMINISTRATOR);
            } catch (Failure e) {
                LockSupport.parkNanos(100_000_000);
            }
        }
        settle();
    }

    private void settle() {
        while (!isOver()) {
            LockSupport.parkNanos(100_000_000);
            run.lets(Duration.ofMinutes(1));
        }
    }

    /** Nothing is left to do but for people. */
    private boolean isOver() {
        return run.bean(SyncRuns.class).open().isEmpty()
                && run.bean(Outbox.class).waiting() == run.bean(Letters.class).dead();
    }

    private void change(String reference, String field, String value) {
        var after = Values.with(register.require(reference), Map.of(field, value));
        register.change(
                after,
                List.of(new FieldChange(field, null, value)),
                Staff.PMO.at(run.clock().instant()));
    }

    RunningService run() {
        return run;
    }

    int deadLetters() {
        return deadLetters;
    }

    int conflicts() {
        return conflicts;
    }

    List<ItService> services() {
        var services = new ArrayList<ItService>();
        var some = register.after("", 1000);
        while (!some.isEmpty()) {
            services.addAll(some);
            some = register.after(some.getLast().reference(), 1000);
        }
        return services;
    }

    private static Map<String, String> with(Map<String, String> values, String reference) {
        var more = new java.util.HashMap<>(values);
        more.put("correlation_id", reference);
        return more;
    }

    private static String name(int number) {
        return "Service number " + number;
    }
}
