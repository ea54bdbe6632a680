package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.testing.TestClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Changes as plain tests make them. */
final class SomeChange {

    static final Instant NOW = TestClock.START;
    static final Instant FROM = NOW.plus(Duration.ofDays(10));
    static final Instant UNTIL = FROM.plus(Duration.ofHours(2));
    static final PersonId REQUESTER = Staff.OWNER.person();
    static final PersonId MAKER = new PersonId("office.maker");
    static final RiskAnswers SAFE =
            new RiskAnswers(RiskAnswers.Reach.ONE_TEAM, false, true, true, false);

    private SomeChange() {}

    static ChangeRequest request(Lane lane) {
        return request(lane, FROM, UNTIL);
    }

    static ChangeRequest request(Lane lane, Instant from, Instant until) {
        return request(lane, from, until, SAFE);
    }

    static ChangeRequest request(Lane lane, Instant from, Instant until, RiskAnswers risk) {
        return request(lane, new Window(from, until), risk, List.of(MAKER));
    }

    static ChangeRequest withMakers(Lane lane, List<PersonId> makers) {
        return request(lane, new Window(FROM, UNTIL), SAFE, makers);
    }

    private record Window(Instant from, Instant until) {}

    private static ChangeRequest request(
            Lane lane, Window window, RiskAnswers risk, List<PersonId> makers) {
        return new ChangeRequest(
                "Renew the certificates",
                lane,
                List.of("SV-1"),
                "They end.",
                "Nobody can sign in.",
                "One node after the other.",
                "Done so in staging.",
                "The old ones are put back.",
                "Nothing.",
                "Nothing.",
                risk,
                makers,
                "Identity",
                null,
                window.from(),
                window.until(),
                null);
    }

    static Change requested(Lane lane) {
        return requested(request(lane));
    }

    static Change requested(ChangeRequest request) {
        return Change.requested(
                "CHG-2026-00001", new KeptRequest(request, null), Staff.OWNER.at(NOW));
    }

    /** Submitted, as its lane has it. */
    static Change submitted(Lane lane) {
        var change = requested(lane);
        change.submit(found(lane), Staff.OWNER.at(NOW));
        return change;
    }

    static Submitting found(Lane lane) {
        var risk = RiskFound.of(List.of(), LocalDate.parse("2026-04-01"));
        boolean recorded = lane instanceof Lane.VendorCloud && !lane.boarded();
        return new Submitting(risk, lane.boarded(), false, recorded ? Submitting.RECORDED : null);
    }

    /** Approved by CAB. */
    static Change approved() {
        var change = submitted(new Lane.Normal(null));
        change.assess(true, "Fit.", Staff.PMO.at(NOW));
        change.approve("CAB-2026-0001", NOW);
        return change;
    }

    /** Approved by CAB; it counts to the record of a template. */
    static Change following(String template) {
        var change =
                Change.requested(
                        "CHG-2026-00001",
                        new KeptRequest(request(new Lane.Normal(template)), 1),
                        Staff.OWNER.at(NOW));
        change.submit(found(new Lane.Normal(template)), Staff.OWNER.at(NOW));
        change.assess(true, "Fit.", Staff.PMO.at(NOW));
        change.approve("CAB-2026-0001", NOW);
        return change;
    }

    /** Made by its maker. */
    static Change done(Change change) {
        change.follow(doing -> doing.start(Staff.OWNER.at(FROM)));
        change.follow(doing -> doing.end(false, UNTIL));
        return change;
    }

    /** An emergency that two of the roster approved. */
    static Change emergency() {
        var change = submitted(new Lane.Emergency("It is down."));
        change.approveAsRoster(new RosterApproval(new PersonId("one.roster"), "Identity", NOW));
        change.approveAsRoster(new RosterApproval(new PersonId("two.roster"), "Network", NOW));
        return change;
    }

    static Starting starting(Change change, Instant now) {
        return new Starting(change, now, Set.of(), Set.of(), Refusals.none());
    }
}
