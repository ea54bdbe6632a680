package uk.nhs.england.approvals.web.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.ContentCachingResponseWrapper;

import uk.nhs.england.approvals.web.ProblemType;
import uk.nhs.england.approvals.web.RequestRefused;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Runs a request and keeps its answer in one transaction, so that the key is used if and only if
 * the act is done. A request that is refused leaves no key behind: it may be sent again.
 */
@Component
class DoneOnce {

    private final Answers answers;
    private final TransactionTemplate transaction;

    DoneOnce(Answers answers, PlatformTransactionManager transactions) {
        this.answers = answers;
        this.transaction = new TransactionTemplate(transactions);
    }

    void answer(
            Answers.Key key,
            RepeatableRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException {
        var buffered = new ContentCachingResponseWrapper(response);
        transaction.executeWithoutResult(
                status -> {
                    if (answers.claim(key, request.hash())) {
                        NestedCommits.flushing(() -> run(key, request, buffered, chain, status));
                    } else {
                        replay(key, request, buffered);
                    }
                });
        buffered.copyBodyToResponse();
    }

    private void run(
            Answers.Key key,
            RepeatableRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain,
            TransactionStatus status) {
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        if (HttpStatusCode.valueOf(response.getStatus()).is2xxSuccessful()) {
            answers.keep(key, StoredAnswer.of(request.hash(), response));
        } else {
            status.setRollbackOnly();
        }
    }

    private void replay(
            Answers.Key key, RepeatableRequest request, ContentCachingResponseWrapper response) {
        var answer = answers.find(key);
        if (!answer.requestHash().equals(request.hash())) {
            throw new RequestRefused(
                    ProblemType.RULE_REFUSED,
                    "idempotency-key-reused",
                    "This Idempotency-Key was used for another request. Use a new one.");
        }
        try {
            answer.replay(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
