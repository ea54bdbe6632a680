package uk.nhs.england.approvals.evidence.files;

/**
 * How much may be unpacked from one file, counted together over all that is nested in it.
 *
 * <p>The ratio is the one at which Apache POI gives up by default (ZipSecureFile: 100 to 1, once
 * something is large enough to matter); real documents stay far below.
 */
final class Opening {

    static final int MOST_ENTRIES = 10_000;
    static final long MOST_BYTES = 200L << 20;
    static final int MOST_TIMES = 100;
    static final long ALWAYS_FINE = 1L << 20;

    /** A document, and a workbook within it. */
    static final int DEEPEST = 2;

    private final long packed;
    private long unpacked;
    private int entries;

    /**
     * @param packed the size of the file, in bytes
     */
    Opening(long packed) {
        this.packed = packed;
    }

    void entry() {
        entries++;
        if (entries > MOST_ENTRIES) {
            throw Unfit.bomb("it has more than %d parts".formatted(MOST_ENTRIES));
        }
    }

    void unpacked(long bytes) {
        unpacked += bytes;
        if (unpacked > MOST_BYTES) {
            throw Unfit.bomb("more than %d MB".formatted(MOST_BYTES >> 20));
        }
        if (unpacked > ALWAYS_FINE && unpacked / MOST_TIMES > packed) {
            throw Unfit.bomb("more than %d times its size".formatted(MOST_TIMES));
        }
    }

    static void within(int depth) {
        if (depth > DEEPEST) {
            throw Unfit.bomb("documents within documents within documents");
        }
    }
}
