package uk.nhs.england.approvals.servicenow.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The stand-in on a port of this machine. */
public final class StandIn implements AutoCloseable {

    private static final byte[] MAINTENANCE =
            "<html><body><h1>Maintenance</h1></body></html>".getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final Mischief mischief;
    private final Door door = new Door();
    private final TableAnswers tables;
    private final ReconcileAnswers reconcile;
    private final ControlAnswers control;

    private StandIn(HttpServer server, long seed) {
        this.server = server;
        mischief = new Mischief(seed);
        var store = new Store(seed);
        tables = new TableAnswers(store);
        reconcile = new ReconcileAnswers(store, mischief);
        control = new ControlAnswers(store, mischief);
    }

    public static StandIn start(int port, long seed) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var standIn = new StandIn(HttpServer.create(address, 100), seed);
            standIn.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            standIn.server.createContext("/", standIn::handle);
            standIn.server.start();
            return standIn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = Request.read(exchange);
            if (request.path().startsWith(ControlAnswers.PATH)) {
                send(exchange, control.answer(request));
                return;
            }
            var fault = mischief.ofRequest();
            if (fault == null) {
                send(exchange, answer(request));
            } else {
                spoil(exchange, request, fault);
            }
        }
    }

    private Response answer(Request request) {
        if (request.path().equals("/oauth_token.do")) {
            return door.token(request);
        }
        if (!door.lets(request)) {
            return Response.error(401, "User Not Authenticated");
        }
        return request.path().startsWith("/api/now/identifyreconcile")
                ? reconcile.answer(request)
                : tables.answer(request);
    }

    /** What fails after the gate has half the time been done before. */
    private void spoil(HttpExchange exchange, Request request, Fault fault) throws IOException {
        switch (fault) {
            case BUSY -> send(exchange, busy());
            case EXPIRED -> {
                door.endTokens();
                send(exchange, Response.error(401, "User Not Authenticated"));
            }
            case HALF -> half(exchange, answer(request));
            default -> {
                if (mischief.coin()) {
                    answer(request);
                }
                failing(exchange, fault);
            }
        }
    }

    private void failing(HttpExchange exchange, Fault fault) throws IOException {
        switch (fault) {
            case HTML ->
                    send(
                            exchange,
                            new Response(200, Map.of("Content-Type", "text/html"), MAINTENANCE));
            case SILENCE -> silent();
            default -> send(exchange, Response.error(500, "Internal server error"));
        }
    }

    private static Response busy() {
        return Response.json(
                429,
                Map.of("error", Map.of("message", "Rate limit exceeded")),
                Map.of("Retry-After", "1", "X-RateLimit-Limit", "10000"));
    }

    private void silent() {
        try {
            TimeUnit.MILLISECONDS.sleep(mischief.silence().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        head(exchange, response);
        exchange.getResponseBody().write(response.body());
        exchange.getResponseBody().close();
    }

    /** The whole is promised, half of it comes. */
    private static void half(HttpExchange exchange, Response response) throws IOException {
        head(exchange, response);
        exchange.getResponseBody().write(response.body(), 0, response.body().length / 2);
        exchange.getResponseBody().flush();
    }

    private static void head(HttpExchange exchange, Response response) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json;charset=UTF-8");
        response.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(response.status(), response.body().length);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
