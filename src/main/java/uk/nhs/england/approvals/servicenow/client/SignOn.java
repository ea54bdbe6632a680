package uk.nhs.england.approvals.servicenow.client;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import uk.nhs.england.approvals.servicenow.client.Failure.Kind;
import uk.nhs.england.approvals.servicenow.client.ServiceNowProperties.Login;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Who this service is to ServiceNow: a token that is kept until it is refused, or a password. */
@Component
class SignOn {

    private final ServiceNowProperties properties;
    private final Wire wire;
    private @Nullable String token;

    SignOn(ServiceNowProperties properties, Wire wire) {
        this.properties = properties;
        this.wire = wire;
    }

    /** The Authorization header to send. */
    synchronized String header() {
        if (!properties.login().byOAuth()) {
            return basic(properties.login());
        }
        if (token == null) {
            token = newToken(properties.login());
        }
        return "Bearer " + token;
    }

    /**
     * This header was refused; a token is asked for anew, once however many were refused with it.
     *
     * @return whether there may be a better one
     */
    synchronized boolean refused(String header) {
        if (token != null && header.equals("Bearer " + token)) {
            token = null;
        }
        return properties.login().byOAuth();
    }

    private static String basic(Login login) {
        if (login.user().isBlank()) {
            throw new Failure(Kind.SIGN_ON, "neither a client nor a user with a password is set");
        }
        var both = login.user() + ":" + login.password();
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private String newToken(Login login) {
        var form =
                "grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(encoded(login.clientId()), encoded(login.clientSecret()));
        var answer =
                wire.send(
                        HttpRequest.newBuilder(URI.create(properties.at("/oauth_token.do")))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Accept", "application/json")
                                .POST(BodyPublishers.ofString(form))
                                .build());
        if (answer.status() == 400) {
            throw new Failure(Kind.SIGN_ON, "it refuses the client and its secret");
        }
        var given = answer.json().path("access_token").asString("");
        if (given.isEmpty()) {
            throw new Failure(Kind.SIGN_ON, "it gave no token");
        }
        return given;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
