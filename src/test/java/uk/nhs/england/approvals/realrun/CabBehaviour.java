package uk.nhs.england.approvals.realrun;

import java.util.List;

/** How the people of the story behave: every number that is assumed, and the same in words. */
final class CabBehaviour {

    static final double LEAVES = 0.15;
    static final double MOVES = 0.65;
    static final double ACCEPTED = 0.20;
    static final double MOVES_BEFORE_CAB = 0.55;
    static final double SENT_BACK = 0.08;
    static final double IMPACTED = 0.03;
    static final double TRIES_ANYWAY = 0.3;
    static final double PAUSED = 0.05;
    static final double LINKED_LATER = 0.5;
    static final double ACCEPTED_AT_CAB = 0.4;
    static final double DEFERRED = 0.07;
    static final double REFUSED = 0.04;
    static final double CONDITIONED = 0.10;
    static final double BEFORE_LIVE = 0.5;
    static final double PLAIN = 0.35;
    static final int EARNING_AT_ONCE = 3;
    static final int SLOT_DAYS = 4;
    static final int EVIDENCE = 40;

    /** All of it in words, printed before the tables. */
    static final List<String> WORDS =
            List.of(
                    "The past is imported; each template is proposed with its last 40 past changes"
                            + " as evidence, and the CAB decides on all of them on the first"
                            + " morning.",
                    "A pipeline asks for a change at the time that the generator says. When the"
                            + " template has lost its status, up to three at a time are asked for"
                            + " as normal changes that follow it, to earn it again; the others are"
                            + " held back.",
                    "Of changes that a clash stops, 15 % are left so until their start is refused."
                        + " Of all, 65 % are moved to the first free slot of the next 4 days, 20 %"
                        + " are accepted by the change manager, the rest withdrawn; when there is"
                        + " no slot, the change manager accepts, but for a hard freeze. Emergencies"
                        + " are accepted. Of changes that CAB decides on, 55 % are moved before"
                        + " they are submitted; of the others the change manager accepts 40 % at"
                        + " the sitting, the rest are deferred and then moved.",
                    "The change manager assesses on the next working day at 10:00 and sends 8 %"
                            + " back, which are written anew within a day.",
                    "CAB sits by its series. Two working days before, at noon, the change manager"
                            + " puts all on the agenda: what was made without CAB and 35 % of the"
                            + " rest below the line, the rest with 5 minutes each, beyond the"
                            + " capacity by her leave. Without a clash, 4 % are refused, 7 %"
                            + " deferred and submitted again, 10 % approved with a condition, half"
                            + " of these before live.",
                    "Of vendor changes 3 % have an impact, so CAB decides. Of normal changes that"
                            + " nobody has approved when their window begins, 30 % are started all"
                            + " the same, in vain. 5 % of normal changes are paused. Of incidents"
                            + " half are named in the review, half linked a day later.",
                    "Who asked for a change makes it and reviews it on the day that the generator"
                            + " says; the change manager reviews what was made without CAB, and"
                            + " closes on Fridays what may be closed.");

    private CabBehaviour() {}
}
