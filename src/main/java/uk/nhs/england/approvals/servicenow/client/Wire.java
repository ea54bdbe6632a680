package uk.nhs.england.approvals.servicenow.client;

import jakarta.annotation.PreDestroy;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import uk.nhs.england.approvals.servicenow.client.Failure.Kind;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

/**
 * One request and the whole of its answer by a deadline: one that begins and then stalls is given
 * up as one that never comes. The read time-out of other clients ends with the head of an answer.
 */
@Component
class Wire {

    private final Limits limits;
    private final SingletonSupplier<HttpClient> http;

    Wire(ServiceNowProperties properties) {
        this.limits = properties.limits();
        this.http = SingletonSupplier.of(this::client);
    }

    private HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .build();
    }

    /**
     * @throws Failure when no whole answer came in time
     */
    Answer send(HttpRequest request) {
        var whole =
                BodyHandlers.limiting(BodyHandlers.ofString(), limits.largestAnswer().toBytes());
        var coming = Objects.requireNonNull(http.get()).sendAsync(request, whole);
        try {
            var came = coming.get(limits.answer().toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(came.statusCode(), came.headers(), came.body());
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw new Failure(Kind.SILENT, "within " + limits.answer().toSeconds() + " s");
        } catch (ExecutionException e) {
            var cause = Objects.requireNonNullElse(e.getCause(), e);
            throw new Failure(kind(cause), detail(cause));
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new Failure(Kind.UNREACHABLE, "this service stops");
        }
    }

    private static Kind kind(Throwable cause) {
        return cause instanceof ConnectException
                        || cause instanceof HttpConnectTimeoutException
                        || cause instanceof SSLException
                ? Kind.UNREACHABLE
                : Kind.BROKEN_OFF;
    }

    /** Its class tells when it has no message, as when a connection is refused. */
    private static String detail(Throwable cause) {
        var message = cause.getMessage();
        return cause instanceof IOException && message != null
                ? message
                : cause.getClass().getSimpleName();
    }

    @PreDestroy
    void close() {
        Objects.requireNonNull(http.get()).shutdownNow();
    }
}
