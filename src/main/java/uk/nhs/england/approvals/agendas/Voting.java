package uk.nhs.england.approvals.agendas;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Interests;
import uk.nhs.england.approvals.boards.Quorum;
import uk.nhs.england.approvals.boards.SittingLife;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Takes advice and votes, by name. */
@Service
public class Voting {

    private final HoldingAgendas holding;
    private final SittingLife life;
    private final Votes votes;
    private final Waiting waiting;
    private final Interests interests;
    private final AccessList access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Voting(
            HoldingAgendas holding,
            SittingLife life,
            Votes votes,
            Waiting waiting,
            Interests interests,
            AccessList access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holding = holding;
        this.life = life;
        this.votes = votes;
        this.waiting = waiting;
        this.interests = interests;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A member votes or advises, in their own name; a later vote replaces theirs, and both are
     * kept.
     *
     * @param vote null for advice only
     */
    @Transactional
    public void vote(UUID item, @Nullable Choice vote, @Nullable String comment, Actor actor) {
        var seated = holding.holdItem(item);
        var voted = seated.agenda().require(item);
        access.requireReadable(actor, voted.subject().reference());
        var excluded = excluded(voted);
        seated.sitting()
                .inSession(clock.instant())
                .and(SittingLife.takesReplies(seated.sitting(), clock.instant()))
                .and(VotingRules.saysSomething(vote, comment))
                .and(AgendaRules.notEnded(voted))
                .and(AgendaRules.notBelowTheLine(voted))
                .and(CallingIn.inTheirOwnName(actor))
                .and(VotingRules.counts(seated.hears(actor.person(), excluded)))
                .throwIfAny();
        var recorded = actor.at(clock.instant());
        votes.keep(
                item, new VoteView(voted.version(), actor.person(), vote, comment, recorded.at()));
        events.publishEvent(
                new AgendaEvent.Voted(
                        voted.subject(), seated.agenda().board(), actor.person(), vote, recorded));
        if (seated.sitting().isInWriting()) {
            replied(seated, voted, excluded, recorded);
        }
    }

    /** In writing, whoever replies takes part; the chair is told when no other reply can matter. */
    private void replied(
            Seated seated, AgendaItem item, Set<PersonId> excluded, Recorded recorded) {
        life.replied(seated.sitting(), recorded.by(), recorded);
        var quorum = Quorum.of(seated.roster(), seated.sitting().present(), excluded);
        var given = votes.on(Set.of(item.id())).getOrDefault(item.id(), List.of());
        if (quorum.reached()
                && Ballot.of(seated.roster(), quorum, item.version(), given)
                        .isSettled(seated.entitled(excluded))
                && life.repliesAreIn(seated.sitting(), recorded)) {
            events.publishEvent(
                    new OutOfCommitteeEvent.RepliesAreIn(
                            item.subject(),
                            seated.sitting().id(),
                            seated.agenda().board(),
                            recorded));
        }
    }

    private Set<PersonId> excluded(AgendaItem item) {
        var part = item.subject().reference();
        var excluded = new TreeSet<>(interests.in(part));
        excluded.addAll(waiting.authors(Set.of(part)).getOrDefault(part, Set.of()));
        waiting.wholes(Set.of(part)).forEach((_, whole) -> excluded.addAll(interests.in(whole)));
        return excluded;
    }
}
