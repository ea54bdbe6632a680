package uk.nhs.england.approvals.register;

import java.util.Arrays;
import java.util.List;

/** How one service depends on another. */
public enum DependencyKind {
    /** It runs on the other: a platform, a network, a host. */
    RUNS_ON(1),
    /** It calls the other while it works. */
    CALLS(2),
    /** It works with data that the other keeps. */
    USES_DATA_OF(4),
    /** Its users sign on with the other. */
    SIGNS_ON_WITH(8),
    /** It is bought or supported through the other. */
    SUPPLIED_THROUGH(16);

    private final int bit;

    DependencyKind(int bit) {
        this.bit = bit;
    }

    /** Stands for it where several are kept in one number. */
    int bit() {
        return bit;
    }

    /** Those that a number stands for. */
    static List<DependencyKind> of(int bits) {
        return Arrays.stream(values()).filter(kind -> (bits & kind.bit) != 0).toList();
    }
}
