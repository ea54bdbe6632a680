package uk.nhs.england.approvals.testing;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletContextInitializerBeans;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.core.ResolvableType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.SignedInAs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;

/**
 * The service of the shared context behind a real HTTP server on a port of its own, for what only a
 * socket shows. Whoever connects is one person, signed in already.
 */
public final class RealServer implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final WebServer server;

    public RealServer(WebApplicationContext context, Actor actor) {
        var factory = new TomcatServletWebServerFactory(0);
        factory.addErrorPages(new ErrorPage("/error"));
        context.<WebServerFactoryCustomizer<TomcatServletWebServerFactory>>getBeanProvider(
                        ResolvableType.forClassWithGenerics(
                                WebServerFactoryCustomizer.class,
                                TomcatServletWebServerFactory.class))
                .forEach(one -> one.customize(factory));
        server = factory.getWebServer(servlets -> serve(servlets, context, actor));
        server.start();
    }

    private static void serve(ServletContext servlets, WebApplicationContext context, Actor actor)
            throws ServletException {
        for (ServletContextInitializer one : new ServletContextInitializerBeans(context)) {
            switch (one) {
                case DelegatingFilterProxyRegistrationBean _ -> signIn(servlets, actor);
                case ServletRegistrationBean<?> _ -> {}
                default -> one.onStartup(servlets);
            }
        }
        var servlet = new DispatcherServlet();
        // Given so, the context does not end with the server.
        servlet.setApplicationContext(context);
        servlets.addServlet("service", servlet).addMapping("/");
    }

    private static void signIn(ServletContext servlets, Actor actor) {
        var account =
                SignedInAs.account(actor.person().value(), actor.roles().toArray(Role[]::new));
        var signedIn =
                UsernamePasswordAuthenticationToken.authenticated(
                        account, null, account.getAuthorities());
        servlets.addFilter(
                        "signed in",
                        (request, response, chain) -> {
                            SecurityContextHolder.setContext(new SecurityContextImpl(signedIn));
                            try {
                                chain.doFilter(request, response);
                            } finally {
                                SecurityContextHolder.clearContext();
                            }
                        })
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
    }

    /** Sends the head of a request and part of its body, says no more, and reads the answer. */
    public String sendAndBreakOff(String head, byte[] part) throws IOException {
        try (var socket = connected(head, part)) {
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket connected(String head, byte[] part) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        socket.setSoTimeout((int) LONGEST_WAIT.toMillis());
        var out = socket.getOutputStream();
        out.write(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(part);
        out.flush();
        return socket;
    }

    @Override
    public void close() {
        server.stop();
        server.destroy();
    }
}
