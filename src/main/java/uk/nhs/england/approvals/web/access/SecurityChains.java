package uk.nhs.england.approvals.web.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.session.HttpSessionEventPublisher;

import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.web.problems.ApiExceptionResolver;

/** How callers of the API and people with a browser sign in, and what is open to everyone. */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final String[] OPEN_PAGES = {
        "/",
        "/sign-in",
        "/sign-in/refused",
        "/signed-out",
        "/help",
        "/accessibility-statement",
        "/cookies",
        "/privacy",
        "/error",
        "/favicon.ico",
        "/assets/**",
        "/swagger-ui.html",
        "/swagger-ui/**"
    };

    /** Without a session, so that no cookie of a browser can act on the API. */
    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(HttpSecurity http, ApiExceptionResolver problems)
            throws Exception {
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                "/api/v1/openapi",
                                                "/api/v1/openapi.yaml",
                                                "/api/v1/openapi/**",
                                                "/actuator/health/**")
                                        .permitAll()
                                        .requestMatchers("/actuator/prometheus")
                                        .access(OnThisMachine.or(Role.ADMINISTRATOR))
                                        .requestMatchers("/actuator/**")
                                        .hasRole(Role.ADMINISTRATOR.name())
                                        .anyRequest()
                                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(problems::refuse))
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(problems::refuse)
                                        .accessDeniedHandler(problems::refuse))
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::of)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageSecurity(HttpSecurity http, SessionRegistry sessionRegistry)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(OPEN_PAGES)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .formLogin(
                        form ->
                                form.loginPage("/sign-in")
                                        .defaultSuccessUrl("/")
                                        .failureForwardUrl("/sign-in/refused"))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/signed-out"))
                .sessionManagement(
                        sessions ->
                                sessions.sessionFixation(fixation -> fixation.migrateSession())
                                        .maximumSessions(-1)
                                        .sessionRegistry(sessionRegistry)
                                        .expiredUrl("/sign-in"))
                .headers(SecurityHeaders::of)
                .build();
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /** Tells the registry of sessions that have ended. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }
}
