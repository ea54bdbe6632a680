package uk.nhs.england.approvals.servicenow.standin;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What was asked, read to its end. */
record Request(
        String method,
        String path,
        Map<String, String> parameters,
        String authorization,
        byte[] body) {

    static Request read(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getRawQuery();
        var given = exchange.getRequestHeaders().getFirst("Authorization");
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                parameters(query == null ? "" : query),
                given == null ? "" : given,
                exchange.getRequestBody().readAllBytes());
    }

    static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .filter(one -> one.contains("="))
                .collect(
                        Collectors.toMap(
                                one -> one.substring(0, one.indexOf('=')),
                                one -> decoded(one.substring(one.indexOf('=') + 1))));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    String parameter(String name, String otherwise) {
        return parameters.getOrDefault(name, otherwise);
    }

    boolean writes() {
        return path.equals("/api/now/identifyreconcile");
    }
}
