package uk.nhs.england.approvals.schedule;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.register.NearServices;
import uk.nhs.england.approvals.register.ServiceReading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds when a change could happen without a clash (product rule 11). */
@Component
public class FreeSlots {

    private final BookingRows bookings;
    private final ClashReading clashes;
    private final AtTheSameTime booked;
    private final ServiceReading register;
    private final FreezeRows freezes;
    private final ScheduleRuleBook rules;
    private final NearServices near;
    private final Notice notice;
    private final Clock clock;

    FreeSlots(
            BookingRows bookings,
            ClashReading clashes,
            AtTheSameTime booked,
            ServiceReading register,
            FreezeRows freezes,
            ScheduleRuleBook rules,
            NearServices near,
            Notice notice,
            Clock clock) {
        this.bookings = bookings;
        this.clashes = clashes;
        this.booked = booked;
        this.register = register;
        this.freezes = freezes;
        this.rules = rules;
        this.near = near;
        this.notice = notice;
        this.clock = clock;
    }

    /**
     * The first free times of a change that has a time, whoever is in the way of it now.
     *
     * @param wanted in which time, and how long
     * @throws NotFound when there is no such change that they may see, or it has no time
     * @throws uk.nhs.england.approvals.kernel.Refused when no time can be asked for so
     */
    @Transactional(readOnly = true)
    public SlotsView of(String change, Wanted wanted, Actor actor) {
        clashes.requireReadable(change, actor);
        var kept =
                bookings.find(change)
                        .orElseThrow(() -> new NotFound(change + " has no time booked."));
        var usual = Span.of(kept.booking());
        var minutes = wanted.minutes();
        var length = minutes == null ? usual.length() : Duration.ofMinutes(minutes);
        SlotRules.of(wanted, length).throwIfAny();
        var whole = new Span(wanted.from(), wanted.until());
        return SlotSearch.in(whole, length, blocking(kept, whole));
    }

    private List<Blocking> blocking(Kept kept, Span whole) {
        var booking = kept.booking();
        var byDay = rules.byDay();
        var all = new ArrayList<Blocking>();
        tooEarly(notice.earliest(booking.lane(), booking.asked(), byDay), whole)
                .ifPresent(all::add);
        var services = register.all(booking.services());
        services.forEach(one -> Blocking.outsideWindows(one, whole).ifPresent(all::add));
        freezes.counting()
                .forEach(one -> Blocking.frozen(one, services, whole).ifPresent(all::add));
        all.addAll(others(booking, whole, byDay));
        return all;
    }

    /** Whoever moves books anew: by the rule of today. */
    private List<Blocking> others(Booking booking, Span whole, RulesByDay byDay) {
        var today = byDay.on(EnglishClock.day(clock.instant()));
        var asked = new TreeSet<>(booking.services());
        asked.addAll(Felt.of(booking.services(), near.now(), today).services());
        var change = booking.change();
        var people = booking.implementers().stream().map(PersonId::value).toList();
        var all = new ArrayList<Blocking>();
        all.addAll(
                Blocking.booked(
                        submitted(booked.services(asked, whole, change)), booking.services()));
        all.addAll(Blocking.busy(submitted(booked.people(people, whole, change))));
        return all;
    }

    private static Optional<Blocking> tooEarly(Instant earliest, Span whole) {
        return Span.between(
                        whole.from(), earliest.isBefore(whole.until()) ? earliest : whole.until())
                .map(
                        span ->
                                new Blocking(
                                        ClashView.Kind.TOO_LITTLE_NOTICE,
                                        "The notice of the change ends " + Words.at(earliest) + ".",
                                        new Spans(List.of(span))));
    }

    /** A draft keeps nobody away. */
    private static List<AtTheSameTime.Booked> submitted(List<AtTheSameTime.Booked> others) {
        return others.stream().filter(one -> !one.by().draft()).toList();
    }

    /**
     * What is asked for.
     *
     * @param minutes how long; as long as it is booked when null
     */
    public record Wanted(Instant from, Instant until, @Nullable Integer minutes) {}
}
