package uk.nhs.england.approvals.schedule;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.schedule.ClashView.Kind;

import java.util.List;

/** One side of a clash; what differs in anything is another clash. */
record Clash(
        String change,
        Kind kind,
        @Nullable String other,
        @Nullable String service,
        List<String> path,
        String words,
        boolean stops) {

    /** A clash with the rules of the office rather than with another change. */
    static Clash alone(Kind kind, Party party, @Nullable String service, String words) {
        return new Clash(party.change(), kind, null, service, List.of(), words, true);
    }

    static Clash frozen(Party party, Freeze freeze, List<String> services, Span when) {
        boolean hard = freeze.entry().hard();
        var words =
                "%s (%s) %s %s, %s."
                        .formatted(
                                freeze.reference(),
                                freeze.entry().name(),
                                hard ? "freezes" : "asks for no change of",
                                String.join(", ", services),
                                when.words());
        var kind = hard ? Kind.HARD_FREEZE : Kind.SOFT_FREEZE;
        return new Clash(party.change(), kind, freeze.reference(), null, List.of(), words, hard);
    }

    static Clash sameService(Party mine, Party other, String service) {
        var words =
                "%s changes %s too, %s.".formatted(other.change(), service, mine.overlap(other));
        return ofTwo(Kind.SAME_SERVICE, mine, other, words).about(service, List.of());
    }

    /**
     * @param people who implement both
     */
    static Clash sameImplementer(Party mine, Party other, List<String> people) {
        var words =
                "%s would work on %s too, %s."
                        .formatted(String.join(", ", people), other.change(), mine.overlap(other));
        return ofTwo(Kind.SAME_IMPLEMENTER, mine, other, words);
    }

    /**
     * @param path from the service of this change to that of the other
     * @param depends whether the other's depends on this one's
     */
    static Clash dependent(Party mine, Party other, List<String> path, boolean depends) {
        var own = path.getFirst();
        var far = path.getLast();
        var words =
                "%s, which %s changes %s, %s %s%s."
                        .formatted(
                                far,
                                other.change(),
                                mine.overlap(other),
                                depends ? "depends on" : "is needed by",
                                own,
                                byWayOf(path));
        return ofTwo(Kind.DEPENDENT_SERVICE, mine, other, words).about(own, path);
    }

    private Clash about(String concerned, List<String> way) {
        return new Clash(change, kind, other, concerned, way, words, stops);
    }

    private static Clash ofTwo(Kind kind, Party mine, Party other, String words) {
        return new Clash(
                mine.change(), kind, other.change(), null, List.of(), words, mine.yieldsTo(other));
    }

    private static String byWayOf(List<String> path) {
        var between = path.subList(1, path.size() - 1);
        return between.isEmpty() ? "" : " by way of " + String.join(", ", between);
    }
}
