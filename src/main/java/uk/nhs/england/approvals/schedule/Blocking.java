package uk.nhs.england.approvals.schedule;

import uk.nhs.england.approvals.register.ServiceView;
import uk.nhs.england.approvals.schedule.AtTheSameTime.Booked;
import uk.nhs.england.approvals.schedule.ClashView.Kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Something that takes time from a change.
 *
 * @param words what it is, in a sentence
 * @param spans when; not all of it need be within the time that is asked about
 */
record Blocking(Kind kind, String words, Spans spans) {

    static Optional<Blocking> outsideWindows(ServiceView service, Span whole) {
        var windows = service.entry().windows();
        return windows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Blocking(
                                Kind.OUTSIDE_WINDOW,
                                "No maintenance window of %s is open."
                                        .formatted(service.reference()),
                                new Spans(WindowTimes.of(windows, whole).gapsIn(whole))));
    }

    static Optional<Blocking> frozen(Freeze freeze, Collection<ServiceView> services, Span whole) {
        var concerned = freeze.concerned(services);
        return concerned.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Blocking(
                                freeze.entry().hard() ? Kind.HARD_FREEZE : Kind.SOFT_FREEZE,
                                "%s (%s) is for %s."
                                        .formatted(
                                                freeze.reference(),
                                                freeze.entry().name(),
                                                String.join(", ", concerned)),
                                freeze.around(whole)));
    }

    /** What is booked, for each service or person. */
    static List<Blocking> booked(Collection<Booked> others, Set<String> own) {
        var all = new ArrayList<Blocking>();
        var byWhat =
                others.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Booked::what, TreeMap::new, Collectors.toList()));
        byWhat.forEach(
                (service, theirs) ->
                        all.add(
                                new Blocking(
                                        own.contains(service)
                                                ? Kind.SAME_SERVICE
                                                : Kind.DEPENDENT_SERVICE,
                                        "Other changes of %s are booked.".formatted(service),
                                        spans(theirs))));
        return all;
    }

    static List<Blocking> busy(Collection<Booked> others) {
        var all = new ArrayList<Blocking>();
        var byWhom =
                others.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Booked::what, TreeMap::new, Collectors.toList()));
        byWhom.forEach(
                (person, theirs) ->
                        all.add(
                                new Blocking(
                                        Kind.SAME_IMPLEMENTER,
                                        "%s works on other changes.".formatted(person),
                                        spans(theirs))));
        return all;
    }

    long minutesIn(Span whole) {
        return new Spans(List.of(whole)).with(spans).length().toMinutes();
    }

    private static Spans spans(Collection<Booked> theirs) {
        return Spans.of(theirs.stream().map(one -> one.by().during()).toList());
    }
}
