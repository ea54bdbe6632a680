package uk.nhs.england.approvals.register;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.util.Set;

class EntryRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Actor OTHER = Staff.actor("office.other", Role.SERVICE_OWNER);

    @Test
    void supportEndsAfterTheRelease() {
        var window = Entries.window(22, 2);

        assertThat(rules(EntryRules.of(Entries.with(TODAY, TODAY.minusDays(1), window))))
                .containsExactly("support-ends-after-the-release");
        assertThat(rules(EntryRules.of(Entries.with(TODAY, TODAY, window)))).isEmpty();
    }

    @Test
    void aWindowHasALength() {
        var window = Entries.window(22, 22);

        assertThat(rules(EntryRules.of(Entries.with(TODAY, TODAY, window))))
                .containsExactly("a-window-has-a-length");
    }

    @Test
    void aServiceOwnerOwns() {
        var entry = Entries.ownedBy("a.b", "c.d");

        assertThat(EntryRules.ownedByServiceOwners(entry, Set.of("a.b", "c.d")).isEmpty()).isTrue();
        assertThat(EntryRules.ownedByServiceOwners(entry, Set.of()).all())
                .extracting(refusal -> refusal.field())
                .containsExactly("owner", "technicalOwner");
    }

    @Test
    void byTheOwnersOfTheService() {
        var entry = Entries.ownedBy("office.owner", "office.techie");
        var technical = Staff.actor("office.techie", Role.SERVICE_OWNER);

        assertThat(by(entry, Staff.OWNER).isEmpty()).isTrue();
        assertThat(by(entry, technical).isEmpty()).isTrue();
        assertThat(by(entry, Staff.PMO).isEmpty()).isTrue();
        assertThat(rules(by(entry, OTHER))).containsExactly("by-the-owners-of-the-service");
    }

    @Test
    void serviceGoesOn() {
        assertThat(EntryRules.goesOn(TODAY, TODAY).isEmpty()).isTrue();
        assertThat(EntryRules.goesOn(null, TODAY).isEmpty()).isTrue();
        assertThat(rules(EntryRules.goesOn(TODAY.minusDays(1), TODAY)))
                .containsExactly("service-goes-on");
    }

    @Test
    void retiresTodayOrLater() {
        assertThat(EntryRules.retires(TODAY, TODAY, null).isEmpty()).isTrue();
        assertThat(rules(EntryRules.retires(TODAY.minusDays(1), TODAY, null)))
                .containsExactly("retires-today-or-later");
    }

    @Test
    void endsAfterItStarts() {
        assertThat(rules(EntryRules.retires(TODAY, TODAY, TODAY.plusDays(1))))
                .containsExactly("ends-after-it-starts");
    }

    @Test
    void noOpenCaseNamesItUnlessItIsSaidWhy() {
        assertThat(EntryRules.noOpenCaseNamesIt(false, null).isEmpty()).isTrue();
        assertThat(EntryRules.noOpenCaseNamesIt(true, "It is withdrawn.").isEmpty()).isTrue();
        assertThat(rules(EntryRules.noOpenCaseNamesIt(true, " ")))
                .containsExactly("no-open-case-names-it");
    }

    private static Refusals by(ServiceEntry entry, Actor actor) {
        return EntryRules.byItsOwners(entry, actor, Set.of(Role.PMO));
    }
}
