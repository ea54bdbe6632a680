package uk.nhs.england.approvals.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.web.ProblemType;
import uk.nhs.england.approvals.web.Public;
import uk.nhs.england.approvals.web.RequestRefused;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lets a call through to a mapping of ours only when the mapping says that this actor may. */
@Component
class AccessCheck implements HandlerInterceptor {

    static final String ACTOR = Actor.class.getName();

    private static final String OURS = "uk.nhs.england.approvals.";

    private final CurrentActor currentActor;

    AccessCheck(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method) && !isPublic(method)) {
            request.setAttribute(ACTOR, allowed(method, currentActor.of(request)));
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith(OURS);
    }

    private static boolean isPublic(HandlerMethod method) {
        return method.hasMethodAnnotation(Public.class);
    }

    private static Actor allowed(HandlerMethod method, Actor actor) {
        var allowed = method.getMethodAnnotation(Allowed.class);
        if (allowed == null) {
            throw refused("closed-to-everyone", "Nobody may do this.");
        }
        var roles = allowed.value();
        if (roles.length > 0 && Arrays.stream(roles).noneMatch(actor::is)) {
            throw refused("role-may-not", "Only these may do this: " + named(roles) + ".");
        }
        return actor;
    }

    private static String named(Role... roles) {
        return Arrays.stream(roles)
                .map(role -> role == Role.PMO ? "PMO" : words(role))
                .collect(Collectors.joining(", "));
    }

    private static String words(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static RequestRefused refused(String rule, String reason) {
        return new RequestRefused(ProblemType.NOT_ALLOWED, rule, reason);
    }
}
