package uk.nhs.england.approvals.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.tables.DecisionTable;
import uk.nhs.england.approvals.tables.Tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every combination of the answers that the published table looks at. */
class ApplicabilityPropertyTests {

    private static final DecisionTable TABLE =
            new Tables().on("standards", LocalDate.parse("2026-09-02"));

    private static final List<String> WHATEVER_IS_ANSWERED =
            List.of("DPIA", "NHS-SERVICE", "PROCUREMENT", "SERVICE", "SLSP", "TCOP", "WCAG");

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void someStandardsApplyWhateverIsAnswered(@ForAll("looks") Look look) {
        assertThat(look.demands().keySet()).containsAll(WHATEVER_IS_ANSWERED);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void whatIsDigitalMustMeetTheServiceStandards(@ForAll("looks") Look look) {
        var expected =
                look.forThePublic() || look.app() || look.transactions() > 100_000
                        ? Demanded.MUST
                        : Demanded.SHOULD;

        assertThat(look.demands().get("SERVICE")).isEqualTo(expected);
        assertThat(look.demands().get("NHS-SERVICE"))
                .isEqualTo(look.forThePublic() || look.app() ? Demanded.MUST : Demanded.SHOULD);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void clinicalRiskIsAskedAboutWherePersonalDataOrAnAppIs(@ForAll("looks") Look look) {
        boolean asked = look.personal() || look.app();

        assertThat(look.demands().containsKey("DCB0129")).isEqualTo(asked);
        assertThat(look.demands().containsKey("DCB0160")).isEqualTo(asked);
    }

    /** To answer yes where no was answered never takes a standard away or weakens it. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void moreOfACaseIsJudgedByNoFewerStandards(@ForAll("looks") Look look) {
        look.demands()
                .forEach(
                        (standard, demand) ->
                                assertThat(look.more())
                                        .allSatisfy(
                                                more ->
                                                        assertThat(more.demands().get(standard))
                                                                .isNotNull()
                                                                .isLessThanOrEqualTo(demand)));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void eachSaysWhyItApplies(@ForAll("looks") Look look) {
        assertThat(Applicability.of(look.answers(), TABLE))
                .allSatisfy(
                        applied -> {
                            assertThat(applied.fired()).isNotEmpty().doesNotHaveDuplicates();
                            assertThat(applied.fired())
                                    .allSatisfy(row -> assertThat(row.words()).endsWith("."));
                            assertThat(applied.table()).isEqualTo("2026-04-01");
                        });
    }

    @Provide
    Arbitrary<Look> looks() {
        var flag = Arbitraries.of(true, false);
        return Combinators.combine(flag, flag, Arbitraries.of(0L, 100_000L, 100_001L), flag, flag)
                .as(Look::new);
    }

    /** What the table looks at. */
    record Look(
            boolean forThePublic,
            boolean app,
            long transactions,
            boolean personal,
            boolean bought) {

        Answers answers() {
            return CaseAnswers.complete()
                    .with("digital", "publicDigitalService", forThePublic)
                    .with("digital", "mobileApp", app)
                    .with("digital", "transactionsPerYear", transactions)
                    .with("data", "personalData", personal)
                    .with("costs", "procurementRoute", bought ? "G_CLOUD" : "IN_HOUSE")
                    .answers();
        }

        Map<String, Demanded> demands() {
            return Applicability.of(answers(), TABLE).stream()
                    .collect(Collectors.toMap(Applied::standard, Applied::demand));
        }

        List<Look> more() {
            return List.of(
                    new Look(true, app, transactions, personal, bought),
                    new Look(forThePublic, true, transactions, personal, bought),
                    new Look(forThePublic, app, 100_001, personal, bought),
                    new Look(forThePublic, app, transactions, true, bought),
                    new Look(forThePublic, app, transactions, personal, true));
        }
    }
}
