package uk.nhs.england.approvals.servicenow.standin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who may ask: a client with its secret, by tokens that end, or a user with a password. */
final class Door {

    static final String CLIENT = "approvals";
    static final String SECRET = "not-a-real-secret";

    private static final String BASIC =
            "Basic "
                    + Base64.getEncoder()
                            .encodeToString(
                                    (CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));

    private final Set<String> tokens = ConcurrentHashMap.newKeySet();

    Response token(Request request) {
        var form = Request.parameters(request.text());
        if (!CLIENT.equals(form.get("client_id")) || !SECRET.equals(form.get("client_secret"))) {
            return Response.error(401, "access_denied");
        }
        var token = UUID.randomUUID().toString();
        tokens.add(token);
        return Response.json(200, Map.of("access_token", token, "expires_in", 1800));
    }

    boolean lets(Request request) {
        var given = request.authorization();
        return given.equals(BASIC)
                || (given.startsWith("Bearer ") && tokens.contains(given.substring(7)));
    }

    void endTokens() {
        tokens.clear();
    }
}
