package uk.nhs.england.approvals.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.TestClock;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Everybody sees what waits for them, and nothing they may not read. */
@ServiceTest
class MyWorkModuleTests {

    @Autowired private ApplicationContext context;
    @Autowired private MyWork work;
    @Autowired private JdbcClient jdbc;

    private Acts acts;

    @BeforeEach
    void people() {
        acts = new Acts(context);
    }

    @Test
    void theOfficeSeesWhatWaitsForARoute() {
        var reference = acts.submitted();

        var item = about(reference, Acts.PMO).getFirst();

        assertThat(item.asked()).isEqualTo("Decide the route");
        assertThat(item.title()).isEqualTo("Referrals");
        assertThat(item.since()).isEqualTo(TestClock.START);
        assertThat(item.until()).isEqualTo(LocalDate.of(2026, 9, 4));
        assertThat(item.overdue(LocalDate.of(2026, 9, 4))).isFalse();
        assertThat(item.overdue(LocalDate.of(2026, 9, 5))).isTrue();
        assertThat(about(reference, Acts.LEAD)).isEmpty();
    }

    @Test
    void theMembersOfABoardSeeWhatItIsToDecide() {
        var reference = acts.before("TDA", "ARB");

        assertThat(about(reference, memberOf("TDA")))
                .extracting(WorkItem::board)
                .containsExactly("TDA");
        assertThat(about(reference, memberOf("ARB"))).isEmpty();
        assertThat(about(reference, memberOf("DPAG"))).isEmpty();
    }

    @Test
    void theAuthorsSeeThatANewVersionIsWantedEvenThoseWhoJoinLater() {
        var reference = acts.before("TDA", "ARB");
        acts.defer("TDA", reference);

        assertThat(about(reference, Acts.LEAD))
                .extracting(WorkItem::asked)
                .containsExactly("Submit a new version");
        assertThat(about(reference, Acts.OWNER)).isEmpty();

        jdbc.sql("update businesscase_case set co_authors = ? where reference = ?")
                .param(new String[] {Acts.OWNER.person().value()})
                .param(reference)
                .update();
        assertThat(about(reference, Acts.OWNER)).hasSize(1);
    }

    @Test
    void whoeverActsForAnotherSeesTheWorkOfThatPerson() {
        var reference = acts.before("TDA", "ARB");
        acts.defer("TDA", reference);
        var forTheLead = new Actor(Acts.PMO.person(), Set.of(Role.PMO), Acts.LEAD.person());

        assertThat(about(reference, forTheLead)).hasSize(1);
    }

    @Test
    void nobodySeesWorkOnACaseTheyMayNotRead() {
        var reference = acts.submitted();
        jdbc.sql("update identity_access set holders = '{}' where subject_reference = ?")
                .param(reference)
                .update();

        assertThat(about(reference, Acts.PMO)).isEmpty();
    }

    @Test
    void thePartsOfTheListFollowEachOther() {
        var first = acts.before("DPAG", "ARB");
        var second = acts.before("DPAG", "ARB");
        var member = memberOf("DPAG");
        var all = work.of(member, null, 1000);

        var part = work.of(member, null, all.size() - 1);
        var rest = work.of(member, MyWork.place(part.getLast()), 1000);

        assertThat(all).extracting(WorkItem::reference).contains(first, second);
        assertThat(part).isEqualTo(all.subList(0, all.size() - 1));
        assertThat(rest).isEqualTo(List.of(all.getLast()));
    }

    private List<WorkItem> about(String reference, Actor actor) {
        return work.of(actor, null, 1000).stream()
                .filter(item -> item.reference().equals(reference))
                .toList();
    }

    private static Actor memberOf(String board) {
        return new Actor(Acts.chairOf(board), Set.of(Role.BOARD_MEMBER), null);
    }
}
