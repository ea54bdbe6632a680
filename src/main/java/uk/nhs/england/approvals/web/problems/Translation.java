package uk.nhs.england.approvals.web.problems;

import jakarta.persistence.OptimisticLockException;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;

import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refused;
import uk.nhs.england.approvals.web.Problem;
import uk.nhs.england.approvals.web.ProblemType;
import uk.nhs.england.approvals.web.RequestRefused;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a failure means to a caller; unknown ones mean no more than that something went wrong. */
public final class Translation {

    private Translation() {}

    /**
     * The refusal that says it; the engine and the web framework wrap causes, so those are asked
     * too.
     */
    public static RequestRefused of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(Translation::unknown);
    }

    private static Optional<RequestRefused> known(Throwable failure) {
        return Optional.ofNullable(
                switch (failure) {
                    case RequestRefused refused -> refused;
                    case Refused refused -> refused(refused);
                    case NotFound notFound ->
                            one(ProblemType.NOT_FOUND, "not-found", text(notFound));
                    case ConcurrencyFailureException _ -> changedMeanwhile();
                    // Thrown by a flush of our own, which Spring does not translate.
                    case OptimisticLockException _ -> changedMeanwhile();
                    case CannotCreateTransactionException _ -> unavailable();
                    case DataAccessResourceFailureException _ -> unavailable();
                    // The accounts could not be asked: its cause says why.
                    case InternalAuthenticationServiceException _ -> null;
                    case SQLException data -> DataFailures.of(data);
                    case AuthenticationException _ -> signInRequired();
                    case AccessDeniedException _ ->
                            one(ProblemType.NOT_ALLOWED, "not-allowed", "You may not do this.");
                    default ->
                            failure instanceof ErrorResponse
                                    ? ofTheWeb(failure)
                                    : MvcFailures.of(failure);
                });
    }

    static RequestRefused signInRequired() {
        return one(
                ProblemType.SIGN_IN_REQUIRED,
                "sign-in-required",
                "Sign in to do this: no account was given, or it is not known here.");
    }

    private static @Nullable RequestRefused ofTheWeb(Throwable failure) {
        var specific = MvcFailures.of(failure);
        return specific != null
                ? specific
                : ofStatus(((ErrorResponse) failure).getStatusCode().value());
    }

    /** The problem for a bare status, as filters and the server send it. */
    static RequestRefused ofStatus(int status) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.status().value() == status)
                .findFirst()
                .or(
                        () ->
                                status < 500
                                        ? Optional.of(ProblemType.MALFORMED_REQUEST)
                                        : Optional.empty())
                .map(type -> one(type, type.slug(), type.title() + "."))
                .orElseGet(Translation::unknown);
    }

    private static RequestRefused refused(Refused refused) {
        var all = refused.refusals().all();
        return new RequestRefused(
                type(all.stream().map(Refusal::cause).toList()),
                all.stream()
                        .map(each -> new Problem.Fault(each.field(), each.rule(), each.reason()))
                        .toList());
    }

    private static ProblemType type(List<Refusal.Cause> causes) {
        if (causes.contains(Refusal.Cause.FORBIDDEN)) {
            return ProblemType.NOT_ALLOWED;
        }
        return causes.contains(Refusal.Cause.CONFLICT)
                ? ProblemType.CONFLICT
                : ProblemType.RULE_REFUSED;
    }

    private static RequestRefused changedMeanwhile() {
        return one(
                ProblemType.CONFLICT,
                "changed-meanwhile",
                "Somebody else changed this at the same moment. Read it again and repeat.");
    }

    private static RequestRefused unavailable() {
        return one(
                ProblemType.UNAVAILABLE,
                "unavailable",
                "The service cannot reach its database. Try again in a minute.");
    }

    private static RequestRefused unknown() {
        return one(
                ProblemType.INTERNAL_ERROR,
                "internal-error",
                "Something went wrong here and nothing was changed. Quote the request id when you"
                        + " report it.");
    }

    private static String text(Throwable failure) {
        var message = failure.getMessage();
        return message == null ? "There is no such thing." : message;
    }

    private static RequestRefused one(ProblemType type, String rule, String reason) {
        return new RequestRefused(type, rule, reason);
    }
}
