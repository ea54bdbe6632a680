package uk.nhs.england.approvals.register;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.util.List;

/** What must hold of whatever is entered in the register; its front doors and imports ask. */
public final class RegisterRules {

    private RegisterRules() {}

    /** What stands in the way of entering this organisation, or of its being so from now on. */
    public static Refusals of(Organisation organisation) {
        return inOrder(
                organisation.opened(),
                organisation.closed(),
                Refusal.invalid(
                        "closes-after-it-opens",
                        "closed",
                        "An organisation cannot close before it opens."));
    }

    /** What stands in the way of entering this service, or of its being so from now on. */
    public static Refusals of(ItService service) {
        return inOrder(
                service.starts(),
                service.ends(),
                Refusal.invalid(
                        "ends-after-it-starts", "ends", "A service cannot end before it starts."));
    }

    static void check(List<Refusals> refusals) {
        refusals.stream().reduce(Refusals.none(), Refusals::and).throwIfAny();
    }

    private static Refusals inOrder(
            @Nullable LocalDate first, @Nullable LocalDate last, Refusal otherwise) {
        return first == null || last == null || !last.isBefore(first)
                ? Refusals.none()
                : Refusals.of(otherwise);
    }
}
