package uk.nhs.england.approvals.changes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.register.ServiceReading;

import java.time.Clock;

/** Reviews what was made, links incidents to it, and closes it. */
@Service
@Transactional
public class ReviewingChanges {

    private final HeldChanges held;
    private final ServiceReading services;
    private final Clock clock;

    ReviewingChanges(HeldChanges held, ServiceReading services, Clock clock) {
        this.held = held;
        this.services = services;
        this.clock = clock;
    }

    /** How it went, and what was learnt. */
    public void review(String number, Review review, Actor actor) {
        var change = held.hold(number, actor);
        ReviewRules.reviewing(change, review, actor).throwIfAny();
        var recorded = actor.at(clock.instant());
        change.follow(doing -> doing.review(review, recorded));
        held.keep(
                change, new ImplementationEvent.ChangeReviewed(number, review.outcome(), recorded));
    }

    /** An incident that it caused: it is open again, and CAB looks at it. */
    public void link(String number, String incident, Actor actor) {
        var change = held.hold(number, actor);
        ReviewRules.linking(change)
                .and(ReviewRules.isConcerned(change, services.ownedBy(actor.principal()), actor))
                .throwIfAny();
        var recorded = actor.at(clock.instant());
        change.follow(doing -> doing.caused(incident));
        held.keep(change, new ImplementationEvent.IncidentLinked(number, incident, recorded));
    }

    /** An incident that was linked by mistake: what the review found holds again. */
    public void unlink(String number, String incident, String because, Actor actor) {
        var change = held.hold(number, actor);
        ReviewRules.unlinking(change, incident).throwIfAny();
        var recorded = actor.at(clock.instant());
        change.follow(doing -> doing.notCaused(incident));
        held.keep(
                change,
                new ImplementationEvent.IncidentUnlinked(number, incident, because, recorded));
    }

    /** Nothing more is to be done. */
    public void close(String number, Actor actor) {
        var change = held.hold(number, actor);
        ReviewRules.closing(change).throwIfAny();
        var recorded = actor.at(clock.instant());
        change.follow(doing -> doing.closedAt = recorded.at());
        held.keep(change, new ImplementationEvent.ChangeClosed(number, recorded));
    }
}
