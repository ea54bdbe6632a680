package uk.nhs.england.approvals.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;

import java.util.Set;

/** The marking limits who may read a case (rule 14). */
class ReadingRuleTests {

    private static final Marking SENSITIVE =
            new Marking(Marking.Classification.OFFICIAL_SENSITIVE, Set.of());
    private static final Holder[] ALWAYS = {
        Holder.person(Staff.LEAD.person()),
        Holder.person(Staff.CO_AUTHOR.person()),
        Holder.role(Role.PMO),
        Holder.role(Role.AUDITOR)
    };

    @Test
    void aDraftIsForItsAuthorsThePmoAndAuditors() {
        assertThat(WrittenCases.draft().readers(Set.of())).containsExactlyInAnyOrder(ALWAYS);
    }

    @Test
    void aSubmittedOfficialCaseIsForEverybody() {
        assertThat(WrittenCases.before("ARB").readers(Set.of()))
                .contains(ALWAYS)
                .contains(Holder.EVERYONE);
    }

    @Test
    void aSensitiveCaseIsForTheBoardsItGoesTo() {
        assertThat(WrittenCases.before(SENSITIVE, "TDA", "ARB").readers(Set.of()))
                .contains(ALWAYS)
                .contains(Holder.board("TDA"), Holder.board("ARB"))
                .doesNotContain(Holder.EVERYONE, Holder.board("DPAG"));
    }

    @Test
    void aSensitiveCaseIsForTheBoardItWasReferredTo() {
        var referred = WrittenCases.before(SENSITIVE, "ARB");
        WrittenCases.derive(referred, WrittenCases.referred("ARB", "DPAG"));

        assertThat(referred.readers(Set.of())).contains(Holder.board("DPAG"));
    }

    @Test
    void aSensitiveCaseIsForTheConsulteesThatAreAsked() {
        var consulted = WrittenCases.before(SENSITIVE, "ARB");
        assertThat(consulted.readers(Set.of())).doesNotContain(Holder.consultee("FINANCE"));

        consulted.consult(new RouteProposal.Step("FINANCE", "It is dear."));

        assertThat(consulted.readers(Set.of()))
                .contains(Holder.consultee("FINANCE"))
                .doesNotContain(Holder.consultee("IT_SECURITY"), Holder.EVERYONE);
    }

    @Test
    void aSensitiveCaseIsForThePeopleOfItsConditions() {
        var people = Set.of(Staff.OWNER.person(), Staff.CLOSER.person());

        assertThat(WrittenCases.before(SENSITIVE, "ARB").readers(people))
                .contains(Holder.person(Staff.OWNER.person()), Holder.person(Staff.CLOSER.person()))
                .doesNotContain(Holder.person(Staff.OUTSIDER.person()));
    }
}
