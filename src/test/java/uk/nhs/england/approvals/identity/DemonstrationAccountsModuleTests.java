package uk.nhs.england.approvals.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

@ServiceTest
class DemonstrationAccountsModuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 2);

    @Autowired People people;
    @Autowired Clock clock;

    private final PersonId username = new PersonId("demo." + UUID.randomUUID());

    @Test
    void aMadeUpPersonSignsInWithTheirRoles() {
        people.save(Person.pretend(particulars(), TODAY));

        var account = accounts(true).loadUserByUsername(username.value());

        assertThat(account).isInstanceOf(SignedIn.class);
        assertThat(((SignedIn) account).actor())
                .isEqualTo(new Actor(username, Set.of(Role.PMO, Role.AUDITOR), null));
        assertThat(account.getAuthorities())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("ROLE_PMO", "ROLE_AUDITOR");
    }

    @Test
    void nobodySignsInWithoutADemonstration() {
        people.save(Person.pretend(particulars(), TODAY));

        assertNoAccount(accounts(false));
    }

    @Test
    void aRealPersonNeverSignsInWithThePublishedPassword() {
        people.save(Person.join(particulars(), TODAY));

        assertNoAccount(accounts(true));
    }

    @Test
    void nobodySignsInBeforeTheirFirstDayOrAfterTheirLast() {
        people.save(Person.pretend(particulars(), TODAY.plusDays(1)));
        assertNoAccount(accounts(true));

        var person = people.save(Person.pretend(other(), TODAY.minusDays(9)));
        person.leave(TODAY.minusDays(1));
        people.save(person);

        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> accounts(true).loadUserByUsername(other().username().value()));
    }

    private void assertNoAccount(DemonstrationAccounts accounts) {
        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> accounts.loadUserByUsername(username.value()));
    }

    private DemonstrationAccounts accounts(boolean enabled) {
        return new DemonstrationAccounts(people, clock, enabled);
    }

    private Person.Particulars particulars() {
        return new Person.Particulars(
                username, "Demo", "demo@example.org", Set.of(Role.PMO, Role.AUDITOR));
    }

    private Person.Particulars other() {
        return new Person.Particulars(
                new PersonId(username + ".2"), "Demo", "demo@example.org", Set.of(Role.PMO));
    }
}
