package uk.nhs.england.approvals.register;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class CommitmentTests {

    private static final LocalDate START = LocalDate.of(2026, 1, 31);

    @Test
    void aContractEndsAfterItBegins() {
        assertThat(rules(contract(START.minusDays(1)).refusals()))
                .containsExactly("a-contract-ends-after-it-begins");
        assertThat(contract(START).refusals().isEmpty()).isTrue();
    }

    @Test
    void moreMayBeUsedThanThereAreAndThatIsRemarked() {
        assertThat(licence(500, 520).remark())
                .isEqualTo("More are used than there are: 520 of 500.");
        assertThat(licence(500, 500).remark()).isNull();
    }

    @Test
    void noticeIsCountedBackInMonthsOrDays() {
        var end = LocalDate.of(2027, 5, 31);

        assertThat(new Notice(3, Notice.Unit.MONTHS).before(end)).isEqualTo("2027-02-28");
        assertThat(new Notice(30, Notice.Unit.DAYS).before(end)).isEqualTo("2027-05-01");
    }

    @Test
    void eachTermIsOfItsOwnKind() {
        assertThat(Commitment.kindOf(contract(START))).isEqualTo(Commitment.Kind.CONTRACT);
        assertThat(Commitment.kindOf(licence(1, 1))).isEqualTo(Commitment.Kind.LICENCE);
        assertThat(Commitment.kindOf(new Certificate("ISO 27001", "A", null, START)))
                .isEqualTo(Commitment.Kind.CERTIFICATE);
    }

    @Test
    void whatBindsAServiceIsEnteredOnce() {
        var contracts = List.of(kept(1, contract(START)));

        assertThat(rules(CommitmentRules.enteredOnce(contracts, contract(START.plusYears(1)))))
                .containsExactly("what-binds-a-service-is-entered-once");
        assertThat(rules(CommitmentRules.enteredOnce(contracts, licence(1, 1)))).isEmpty();
        assertThat(rules(CommitmentRules.enteredOnce(List.of(), contract(START)))).isEmpty();
        assertThat(
                        rules(
                                CommitmentRules.enteredOnce(
                                        List.of(kept(2, licence(1, 1))), licence(2, 1))))
                .containsExactly("what-binds-a-service-is-entered-once");
        var certificate = new Certificate("ISO 27001", "A", null, START);
        var renewed = new Certificate("ISO 27001", "A", "2", START.plusYears(3));
        var another = new Certificate("ISO 27001", "B", null, START);
        assertThat(rules(CommitmentRules.enteredOnce(List.of(kept(1, certificate)), renewed)))
                .containsExactly("what-binds-a-service-is-entered-once");
        assertThat(rules(CommitmentRules.enteredOnce(List.of(kept(1, certificate)), another)))
                .isEmpty();
    }

    @Test
    void whatIsThereMaySaySomethingElse() {
        var contracts = List.of(kept(1, contract(START)));

        assertThat(rules(CommitmentRules.of(contract(START.plusYears(1)), 1, contracts))).isEmpty();
        assertThat(rules(CommitmentRules.of(contract(START.minusDays(1)), 2, contracts)))
                .containsExactlyInAnyOrder(
                        "what-binds-a-service-is-entered-once", "a-contract-ends-after-it-begins");
    }

    private static <T extends Commitment> Kept<T> kept(int number, T terms) {
        return new Kept<>(number, terms, null, new PersonId("olu.adeyemi"), Instant.EPOCH, 0);
    }

    private static Contract contract(LocalDate ends) {
        return new Contract("A", "CON-1", START, ends, null, List.of(), null);
    }

    private static Licence licence(int count, int used) {
        return new Licence("Planner", count, used, null, null, null);
    }
}
