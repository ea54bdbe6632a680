package uk.nhs.england.approvals.changes;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.register.ServiceRegister;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings in changes that were made before this service was used, many at once and with few
 * statements. They are over: no process is begun, and no window is booked.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BringingInPastChanges {

    private final Changes changes;
    private final Templates templates;
    private final ServiceRegister register;
    private final ChangeReaders readers;
    private final ApplicationEventPublisher events;

    BringingInPastChanges(
            Changes changes,
            Templates templates,
            ServiceRegister register,
            ChangeReaders readers,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.templates = templates;
        this.register = register;
        this.readers = readers;
        this.events = events;
    }

    /**
     * What is found of a past change that is told.
     *
     * @param change as told, its services by their references
     * @param number what it is called here; null while it is not here
     * @param refusals why it may not be brought in as told
     */
    public record Found(PastChange change, @Nullable String number, Refusals refusals) {}

    /**
     * Looks at past changes; nothing is changed.
     *
     * @param told with services by their references, or by their keys where they come from
     * @return what is found of each, in their order
     */
    public List<Found> look(List<PastChange> told, Instant now) {
        var services = register.named(each(told, PastChange::services));
        var named = templates.known(each(told, one -> one.followed().stream().toList()));
        var before =
                changes.broughtIn(each(told, one -> List.of(one.number()))).stream()
                        .collect(
                                Collectors.toMap(
                                        BringingInPastChanges::source, Function.identity()));
        return told.stream()
                .map(
                        one ->
                                new PastTold(
                                        one.at(services),
                                        now,
                                        unknown(one, services),
                                        named,
                                        before.get(one.number())))
                .map(BringingInPastChanges::found)
                .toList();
    }

    /**
     * Brings in changes of which {@link #look} has found no refusal and no number.
     *
     * @return their numbers, in order
     */
    public List<String> bringIn(List<PastChange> told, Recorded recorded) {
        var next = numbers(told);
        var made = new ArrayList<Change>();
        for (var one : told) {
            made.add(
                    Change.broughtIn(
                            Objects.requireNonNull(next.get(year(one))).next(), one, recorded));
        }
        changes.saveAllAndFlush(made);
        var numbers = made.stream().map(Change::number).toList();
        readers.permitAll(numbers);
        for (int index = 0; index < told.size(); index++) {
            events.publishEvent(
                    PastChangeBroughtIn.of(told.get(index), numbers.get(index), recorded));
        }
        return numbers;
    }

    private static Found found(PastTold told) {
        var before = told.before();
        return before == null
                ? new Found(told.change(), null, PastRules.refusals(told))
                : new Found(
                        told.change(),
                        before.number(),
                        BroughtInRules.saysTheSame(told.change(), before));
    }

    /** New numbers by the year in which changes were asked for, as many as are wanted. */
    private Map<Integer, Iterator<String>> numbers(List<PastChange> told) {
        var wanted =
                told.stream()
                        .collect(
                                Collectors.groupingBy(
                                        BringingInPastChanges::year,
                                        Collectors.summingInt(_ -> 1)));
        var numbers = new HashMap<Integer, Iterator<String>>();
        wanted.forEach(
                (year, many) ->
                        numbers.put(
                                year,
                                changes.nextNumbers(year, many).stream()
                                        .map(number -> Changes.number(year, number))
                                        .iterator()));
        return numbers;
    }

    private static String source(Change change) {
        return Objects.requireNonNull(change.provenance()).number();
    }

    private static int year(PastChange past) {
        return LocalDate.ofInstant(past.times().asked(), Rosters.LONDON).getYear();
    }

    private static Set<String> unknown(PastChange past, Map<String, String> services) {
        var unknown = new TreeSet<>(past.services());
        unknown.removeAll(services.keySet());
        return unknown;
    }

    private static Set<String> each(
            List<PastChange> told, Function<PastChange, Collection<String>> of) {
        return told.stream().map(of).flatMap(Collection::stream).collect(Collectors.toSet());
    }
}
