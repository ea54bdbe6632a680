package uk.nhs.england.approvals.assessments;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.businesscase.CaseEvent;
import uk.nhs.england.approvals.businesscase.JudgedCase;
import uk.nhs.england.approvals.businesscase.JudgedCases;
import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.standards.StandardReading;
import uk.nhs.england.approvals.standards.StandardVersion;
import uk.nhs.england.approvals.tables.Tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which versions of which standards a case is judged against. They are kept with the case when it
 * is first submitted, like the table that routed it, so that a new version changes no case.
 */
@Component
class StandardsOfCases {

    private final JudgedCases cases;
    private final StandardReading standards;
    private final Tables tables;
    private final KeptStandards kept;
    private final Rosters rosters;

    StandardsOfCases(
            JudgedCases cases,
            StandardReading standards,
            Tables tables,
            KeptStandards kept,
            Rosters rosters) {
        this.cases = cases;
        this.standards = standards;
        this.tables = tables;
        this.kept = kept;
        this.rosters = rosters;
    }

    /** Keeps what applies to a version that was just frozen. */
    @EventListener
    @Order(60)
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(CaseEvent.Submitted submitted) {
        var reference = submitted.reference();
        var answers = cases.held(reference).answers();
        if (submitted.number() == 1) {
            kept.keepVersions(reference, inForce());
            kept.keepApplied(reference, 1, applied(answers, rosters.today()));
        } else {
            kept.keepApplied(
                    reference, submitted.number(), applied(answers, tableOf(reference, 1)));
        }
    }

    /** What the latest version of a case is judged against, or its draft before the first. */
    List<Against> of(JudgedCase judged) {
        return of(judged, judged.latestVersion());
    }

    /** What a version of a case was judged against, by the versions of standards it has now. */
    List<Against> of(JudgedCase judged, int submission) {
        if (submission == 0) {
            return against(applied(judged.answers(), rosters.today()), inForce());
        }
        var all = kept.of(judged.reference(), submission);
        var applied = all.stream().map(KeptStandards.Kept::applied).filter(Objects::nonNull);
        var versions =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        KeptStandards.Kept::standard, KeptStandards.Kept::version));
        return all.stream().allMatch(one -> one.applied() == null)
                ? against(applied(judged.answers(), rosters.today()), versions)
                : against(applied.toList(), versions);
    }

    private LocalDate tableOf(String reference, int submission) {
        return kept.of(reference, submission).stream()
                .map(KeptStandards.Kept::applied)
                .filter(Objects::nonNull)
                .map(Applied::table)
                .findFirst()
                .orElseGet(rosters::today);
    }

    private List<Applied> applied(Answers answers, LocalDate day) {
        return Applicability.of(answers, tables.on(Applicability.TABLE, day));
    }

    private Map<String, String> inForce() {
        return standards.inForce(rosters.today()).values().stream()
                .collect(Collectors.toMap(StandardVersion::standard, StandardVersion::version));
    }

    private static List<Against> against(List<Applied> applied, Map<String, String> versions) {
        return applied.stream()
                .filter(one -> versions.containsKey(one.standard()))
                .map(one -> new Against(one, Objects.requireNonNull(versions.get(one.standard()))))
                .toList();
    }
}
