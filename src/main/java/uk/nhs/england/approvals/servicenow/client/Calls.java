package uk.nhs.england.approvals.servicenow.client;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.servicenow.client.Failure.Kind;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** Calls of ServiceNow: signed on, at its pace, tried again where that may help. */
@Component
public class Calls {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ServiceNowProperties properties;
    private final Wire wire;
    private final SignOn signOn;
    private final Pace pace;
    private final Faults faults;
    private final Retry retry;
    private final CircuitBreaker breaker;

    Calls(ServiceNowProperties properties, Wire wire, SignOn signOn, Pace pace, Faults faults) {
        this.properties = properties;
        this.wire = wire;
        this.signOn = signOn;
        this.pace = pace;
        this.faults = faults;
        this.retry = Resilience.retry(properties.limits());
        this.breaker = Resilience.breaker(properties.limits());
        retry.getEventPublisher().onRetry(_ -> faults.retried());
    }

    /** An answer and its JSON. */
    record Told(Answer answer, JsonNode json) {}

    Told get(String path) {
        return send(path, HttpRequest.Builder::GET);
    }

    /**
     * @throws Failure when it could not be sent or is refused as a whole; each part of a good
     *     answer has still to be read
     */
    JsonNode post(String path, Object body) {
        var json = JSON.writeValueAsString(body);
        return send(path, request -> request.POST(BodyPublishers.ofString(json))).json();
    }

    /** Whether the instance is left alone for a while, because it failed again and again. */
    public boolean isResting() {
        return breaker.getState() == CircuitBreaker.State.OPEN;
    }

    /** How long ServiceNow has asked to be left alone. */
    public Duration pause() {
        return pace.left();
    }

    private Told send(String path, UnaryOperator<HttpRequest.Builder> method) {
        if (!properties.isConfigured()) {
            throw new Failure(Kind.NOT_SET_UP, "");
        }
        try {
            return retry.executeSupplier(
                    () -> breaker.executeSupplier(() -> counted(path, method)));
        } catch (CallNotPermittedException e) {
            throw new Failure(Kind.RESTING, "");
        }
    }

    private Told counted(String path, UnaryOperator<HttpRequest.Builder> method) {
        pace.await();
        faults.asked();
        try {
            var answer = signedOn(path, method);
            return new Told(answer, answer.json());
        } catch (Failure e) {
            faults.met(e.kind());
            pace.pause(e.comeBackAfter());
            throw e;
        }
    }

    /**
     * A token ends without a word: what is refused with an old one is sent again with a new one.
     */
    private Answer signedOn(String path, UnaryOperator<HttpRequest.Builder> method) {
        var header = signOn.header();
        var answer = wire.send(request(path, method, header));
        if (answer.status() == 401 && signOn.refused(header)) {
            faults.met(Kind.SIGN_ON);
            return wire.send(request(path, method, signOn.header()));
        }
        return answer;
    }

    private HttpRequest request(
            String path, UnaryOperator<HttpRequest.Builder> method, String authorization) {
        var request =
                HttpRequest.newBuilder(URI.create(properties.at(path)))
                        .header("Authorization", authorization)
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/json");
        return method.apply(request).build();
    }
}
