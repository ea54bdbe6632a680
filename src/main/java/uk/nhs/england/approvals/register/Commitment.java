package uk.nhs.england.approvals.register;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.util.Arrays;

/** What a service is bound by, or rests on, until a day. */
public sealed interface Commitment permits Contract, Licence, Certificate {

    /** The kinds of commitment. */
    enum Kind {
        CONTRACT(Contract.class, "contracts"),
        LICENCE(Licence.class, "licences"),
        CERTIFICATE(Certificate.class, "certificates");

        private final Class<? extends Commitment> type;
        private final String plural;

        Kind(Class<? extends Commitment> type, String plural) {
            this.type = type;
            this.plural = plural;
        }

        static Kind of(Class<? extends Commitment> type) {
            return Arrays.stream(values())
                    .filter(one -> one.type == type)
                    .findFirst()
                    .orElseThrow();
        }

        Class<? extends Commitment> type() {
            return type;
        }

        /** The field of the service that one of this kind is, for its record. */
        String path(int number) {
            return "%s[%d]".formatted(plural, number);
        }
    }

    /** The last day; null when it has none. */
    @Nullable LocalDate ends();

    /** How long before the last day it must be ended or renewed; null when nobody need be told. */
    @Nullable Notice notice();

    /** What it is, in a few words, such as the reference of a contract. */
    String words();

    /** Whether another of the kind is about the same thing, such as a contract of one reference. */
    boolean isAbout(Commitment other);

    /** What its owners should look at; null when there is nothing. */
    @Nullable String remark();

    /** Why it cannot be so. */
    Refusals refusals();

    /** Which of the kinds it is. */
    static Kind kindOf(Commitment commitment) {
        return Kind.of(commitment.getClass());
    }
}
