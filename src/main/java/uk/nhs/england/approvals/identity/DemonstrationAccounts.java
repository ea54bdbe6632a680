package uk.nhs.england.approvals.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Lets the made-up people in with one published password while {@code
 * approvals.demonstration.enabled} is true; nobody otherwise.
 */
@Service
public class DemonstrationAccounts implements UserDetailsService {

    /** The password of every demonstration account. */
    public static final String PASSWORD = "demonstration";

    private final People people;
    private final Clock clock;
    private final boolean enabled;

    DemonstrationAccounts(
            People people,
            Clock clock,
            @Value("${approvals.demonstration.enabled:false}") boolean enabled) {
        this.people = people;
        this.clock = clock;
        this.enabled = enabled;
    }

    /** Whether there is a demonstration to sign in to. */
    public boolean enabled() {
        return enabled;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        var today = LocalDate.now(clock);
        // PostgreSQL knows no text with a NUL in it, so neither is there such an account.
        return Optional.of(username)
                .filter(name -> name.indexOf('\0') < 0)
                .flatMap(people::findByUsername)
                .filter(person -> enabled && person.isDemonstration() && person.isActive(today))
                .map(person -> new DemonstrationAccount(person.id(), person.roles()))
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
