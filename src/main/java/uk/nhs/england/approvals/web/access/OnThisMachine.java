package uk.nhs.england.approvals.web.access;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

import uk.nhs.england.approvals.identity.Role;

/** Lets through what comes from the same machine, and not by way of a proxy on it. */
final class OnThisMachine {

    private static final IpAddressMatcher IPV4 = new IpAddressMatcher("127.0.0.0/8");
    private static final IpAddressMatcher IPV6 = new IpAddressMatcher("::1");

    private OnThisMachine() {}

    static AuthorizationManager<RequestAuthorizationContext> or(Role role) {
        AuthorizationManager<RequestAuthorizationContext> local =
                (_, context) -> new AuthorizationDecision(isLocal(context.getRequest()));
        return AuthorizationManagers.anyOf(
                local, AuthorityAuthorizationManager.hasRole(role.name()));
    }

    private static boolean isLocal(HttpServletRequest request) {
        return (IPV4.matches(request) || IPV6.matches(request))
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }
}
