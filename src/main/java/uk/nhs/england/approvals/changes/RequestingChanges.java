package uk.nhs.england.approvals.changes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/** Takes requests for changes, lets them be written anew, submitted and taken back. */
@Service
@Transactional
public class RequestingChanges {

    private final Changes changes;
    private final HeldChanges held;
    private final GatheringRequests gathering;
    private final SubmittingChanges submitting;
    private final ChangeReaders readers;
    private final Clock clock;

    RequestingChanges(
            Changes changes,
            HeldChanges held,
            GatheringRequests gathering,
            SubmittingChanges submitting,
            ChangeReaders readers,
            Clock clock) {
        this.changes = changes;
        this.held = held;
        this.gathering = gathering;
        this.submitting = submitting;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * A change that is asked for; its clashes are found at once.
     *
     * @return its number
     * @throws uk.nhs.england.approvals.kernel.Refused with every rule it would break
     */
    public String request(ChangeRequest request, Actor actor) {
        var change = take(request, actor);
        held.book(change, actor.at(clock.instant()));
        return change.number();
    }

    /** A change that is asked for and submitted in one go, as pipelines do. */
    public String requestAndSubmit(ChangeRequest request, Actor actor) {
        var number = take(request, actor).number();
        submit(number, actor);
        return number;
    }

    private Change take(ChangeRequest request, Actor actor) {
        readers.mayGoLive(request, actor);
        var recorded = actor.at(clock.instant());
        var kept = checked(request, recorded.at());
        int year = LocalDate.ofInstant(recorded.at(), Rosters.LONDON).getYear();
        var number = Changes.number(year, changes.nextNumber(year));
        var change = Change.requested(number, kept, recorded);
        changes.saveAndFlush(change);
        readers.permit(change);
        held.keep(
                change,
                new ChangeEvent.ChangeRequested(
                        number, kept.lane(), new TreeSet<>(kept.services()), recorded));
        return change;
    }

    /**
     * It is written anew: an approval counts no longer, and it is to be submitted again.
     *
     * @param precondition what HTTP asks of the version
     */
    public void rewrite(
            String number, IntConsumer precondition, UnaryOperator<ChangeRequest> to, Actor actor) {
        var change = held.hold(number, actor);
        precondition.accept(change.version());
        ChangeRules.rewriting(change, actor).throwIfAny();
        var before = change.request().asked();
        var after = to.apply(before);
        ChangeRules.goesLiveAsBefore(before, after)
                .and(ChangeRules.wasNotFoundMade(after))
                .throwIfAny();
        var recorded = actor.at(clock.instant());
        change.redraft(checked(after, recorded.at()), recorded);
        readers.permit(change);
        held.keep(
                change,
                new ChangeEvent.ChangeRewritten(
                        number, RequestDifferences.between(before, after), recorded));
        held.book(change, recorded);
    }

    /**
     * It is submitted as it stands, with the risk it has by the table of the day.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused when it is no draft, or a rule is broken by
     *     now
     */
    public void submit(String number, Actor actor) {
        var change = held.hold(number, actor);
        ChangeRules.submitting(change, actor).throwIfAny();
        var recorded = actor.at(clock.instant());
        checked(change.request().asked(), recorded.at());
        submitting.submit(change, recorded);
        held.book(change, recorded);
    }

    /** Whoever asked for it takes it back before it is made. */
    public void withdraw(String number, String because, Actor actor) {
        var change = held.hold(number, actor);
        ChangeRules.withdrawing(change, actor).throwIfAny();
        var recorded = actor.at(clock.instant());
        change.follow(doing -> doing.withdraw(because, recorded.at()));
        held.keep(change, new ChangeEvent.ChangeWithdrawn(number, recorded));
        held.release(change, recorded);
    }

    private KeptRequest checked(ChangeRequest request, Instant now) {
        var asked = gathering.gather(request, now);
        RequestRules.refusals(asked).throwIfAny();
        return new KeptRequest(
                request, asked.template().map(TemplateInForce::revision).orElse(null));
    }
}
