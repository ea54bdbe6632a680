package uk.nhs.england.approvals.identity;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import uk.nhs.england.approvals.kernel.PersonId;

import java.util.Collection;
import java.util.Set;

/** A made-up person signed in with the published password. */
record DemonstrationAccount(PersonId person, Set<Role> roles) implements UserDetails, SignedIn {

    private static final long serialVersionUID = 1;

    DemonstrationAccount {
        roles = Set.copyOf(roles);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
    }

    /** Published on the root page, so there is nothing to hide by hashing it. */
    @Override
    public String getPassword() {
        return "{noop}" + DemonstrationAccounts.PASSWORD;
    }

    @Override
    public String getUsername() {
        return person.value();
    }
}
