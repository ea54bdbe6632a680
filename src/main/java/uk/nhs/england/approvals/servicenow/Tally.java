package uk.nhs.england.approvals.servicenow;

/**
 * What became of services that were compared.
 *
 * @param same those of which both sides said the same
 * @param sent those of which ServiceNow was told something
 * @param taken those of which the register learnt something
 * @param disputed those with a field that a person has to decide
 * @param failed those that could not be exchanged
 * @param strangers records that are of no service in the register
 */
record Tally(int same, int sent, int taken, int disputed, int failed, int strangers) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                same + other.same,
                sent + other.sent,
                taken + other.taken,
                disputed + other.disputed,
                failed + other.failed,
                strangers + other.strangers);
    }

    Tally plusSame(int more) {
        return plus(new Tally(more, 0, 0, 0, 0, 0));
    }

    Tally plusStrangers(int more) {
        return plus(new Tally(0, 0, 0, 0, 0, more));
    }
}
