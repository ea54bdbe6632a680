package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.decisions.Made;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.identity.Staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A template as plain tests make it, with what CAB decided on each of its revisions. */
final class SomeTemplate {

    private static final String NUMBER = "TPL-2026-0001";

    private final Template template = new Template(NUMBER, "Renew");
    private final List<TemplateRevision> revisions = new ArrayList<>(List.of(revision(1)));

    static TemplateContent content(String plan) {
        var like = SomeChange.request(new Lane.Normal(null));
        return new TemplateContent(
                "Renew",
                List.of("SV-1", "SV-2"),
                like.why(),
                like.ifNotDone(),
                plan,
                like.backOut(),
                like.effectOnUsers(),
                like.effectOnInterfaces(),
                like.risk(),
                like.team(),
                null);
    }

    static TemplateRevision revision(int revision) {
        return new TemplateRevision(
                new TemplateRevision.Key(NUMBER, revision),
                new TemplateRevision.Proposal(content("One by one."), List.of()),
                Staff.OWNER.at(SomeChange.NOW));
    }

    /** Its record gives it standard status. */
    SomeTemplate earned() {
        var rule = new ChangeRule(LocalDate.parse("2021-11-29"), null, 1, 1, 5, 10, 3, 4, 5);
        template.judge(StandardStatus.by(rule, List.of(ReviewOutcome.SUCCESSFUL)));
        return this;
    }

    SomeTemplate approved(String decision) {
        return decided(decision, Outcome.Type.APPROVED);
    }

    SomeTemplate refused(String decision) {
        return decided(decision, Outcome.Type.REJECTED);
    }

    private SomeTemplate decided(String decision, Outcome.Type outcome) {
        held().decided(new Made(decision, "CAB", outcome, template.latest(), null));
        return this;
    }

    SomeTemplate revised() {
        revisions.add(revision(template.revise("Renew anew")));
        return this;
    }

    SomeTemplate notRatified(String decision) {
        held().notRatified(decision);
        return this;
    }

    DecidableTemplate held() {
        return new DecidableTemplate(template, Collections.unmodifiableList(revisions), List.of());
    }

    Template template() {
        return template;
    }

    TemplateRevision latest() {
        return revisions.getLast();
    }
}
