package uk.nhs.england.approvals.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.refuses;
import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.businesscase.Routing;
import uk.nhs.england.approvals.identity.Person;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Consultees, those who answer for them and their terms are data with dates. */
class ConsulteeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 2);
    private static final PersonId NADIA = new PersonId("nadia.karim");

    @Test
    void aMemberIsAConsultee() {
        assertThat(rules(ConsulteeRules.holdsTheRole(NADIA, Optional.empty())))
                .containsExactly("a-member-is-a-consultee");
        assertThat(rules(ConsulteeRules.holdsTheRole(NADIA, person(Role.BOARD_MEMBER))))
                .containsExactly("a-member-is-a-consultee");
        assertThat(rules(ConsulteeRules.holdsTheRole(NADIA, person(Role.CONSULTEE)))).isEmpty();
    }

    @Test
    void aMemberJoinsOnce() {
        assertThat(rules(ConsulteeRules.joinsOnce(true))).containsExactly("joined-once");
        assertThat(rules(ConsulteeRules.joinsOnce(false))).isEmpty();
    }

    @Test
    void aMemberLeavesOnceAndAfterJoining() {
        var member = ConsulteeMember.join("FINANCE", NADIA, TODAY);

        refuses(() -> member.leave(TODAY.minusDays(1)), "member-leaves-after-joining");
        member.leave(TODAY);
        refuses(() -> member.leave(TODAY), "member-leaves-once");
    }

    @Test
    void termsChangeAhead() {
        assertThat(changing(TODAY.minusDays(1))).containsExactly("terms-change-ahead");
        assertThat(changing(TODAY.plusYears(10).plusDays(1))).containsExactly("terms-change-ahead");
        assertThat(changing(TODAY)).isEmpty();
    }

    @Test
    void termsFollowEachOther() {
        var last = TODAY.plusDays(7);

        assertThat(rules(ConsulteeRules.changing(TODAY.plusDays(7), TODAY, last)))
                .containsExactly("terms-follow-each-other");
        assertThat(rules(ConsulteeRules.changing(TODAY.plusDays(8), TODAY, last))).isEmpty();
    }

    @Test
    void aConsulteeBeginsAhead() {
        assertThat(rules(ConsulteeRules.entering(TODAY, TODAY))).isEmpty();
        assertThat(rules(ConsulteeRules.entering(TODAY.minusDays(1), TODAY)))
                .containsExactly("a-consultee-begins-ahead");
    }

    @Test
    void aConsulteeEndsOnceAheadAndAfterItBegins() {
        assertThat(ending(TODAY, TODAY, null)).isEmpty();
        assertThat(ending(TODAY.minusDays(1), TODAY.minusDays(9), null))
                .containsExactly("a-consultee-ends-ahead");
        assertThat(ending(TODAY.plusDays(6), TODAY.plusDays(7), null))
                .containsExactly("a-consultee-ends-after-it-begins");
        assertThat(ending(TODAY.plusDays(9), TODAY, TODAY.plusDays(7)))
                .containsExactly("a-consultee-ends-once");
    }

    @Test
    void theRowsThatStillAskAConsulteeAreNamed() {
        var row = new Routing.AskingRow(LocalDate.of(2026, 4, 1), "consult-finance");

        var refusals = ConsulteeRules.noTableAsksIt(List.of(row));

        assertThat(rules(refusals)).containsExactly("no-table-asks-who-has-ended");
        assertThat(refusals.all().getFirst().reason()).contains("consult-finance of 2026-04-01");
        assertThat(rules(ConsulteeRules.noTableAsksIt(List.of()))).isEmpty();
    }

    @Test
    void onlyConsulteesThatAreKnownAreAsked() {
        var refusals =
                ConsultationRules.consulteesAreKnown(
                        List.of("FINANCE", "ORACLE"), Set.of("FINANCE"), "consultees");

        assertThat(rules(refusals)).containsExactly("consultee-is-known");
        assertThat(refusals.all().getFirst().reason()).contains("ORACLE");
    }

    private static List<String> changing(LocalDate from) {
        return rules(ConsulteeRules.changing(from, TODAY, LocalDate.of(2021, 11, 29)));
    }

    private static List<String> ending(
            LocalDate lastDay, LocalDate begun, @Nullable LocalDate until) {
        var last = new KeptTerms("Finance", "Money.", 5, true, begun, until);
        return rules(ConsulteeRules.ending(lastDay, TODAY, last));
    }

    private static Optional<Person> person(Role role) {
        return Optional.of(
                Person.join(
                        new Person.Particulars(NADIA, "Nadia", "n@example.org", Set.of(role)),
                        TODAY));
    }
}
