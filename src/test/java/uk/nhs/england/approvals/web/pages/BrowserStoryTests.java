package uk.nhs.england.approvals.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import uk.nhs.england.approvals.Approvals;
import uk.nhs.england.approvals.identity.DemonstrationAccounts;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.identity.Person;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.testing.Statements;
import uk.nhs.england.approvals.testing.TestDatabase;
import uk.nhs.england.approvals.web.pages.Chromium.Scripts;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A visitor goes through every page in a real browser, against the real service on a database of
 * its own: nothing may break a rule of axe, leave the screen or be refused by the content policy.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class BrowserStoryTests {

    private static final PersonId VISITOR = new PersonId("browser.visitor");

    private static Optional<Chromium> chromium = Optional.empty();
    private static Optional<ConfigurableApplicationContext> service = Optional.empty();

    @BeforeAll
    static void startServiceAndBrowser() {
        assumeThat(Files.exists(Visit.AXE)).as("the front-end was built").isTrue();
        chromium = Chromium.start();
        assumeThat(chromium).as("a Chromium and a Node on the PATH").isPresent();
        var database = newDatabase();
        service = Optional.of(Statements.whileNobodyCounts(() -> serve(database)));
    }

    @AfterAll
    static void stop() {
        Statements.whileNobodyCounts(
                () -> {
                    service.ifPresent(ConfigurableApplicationContext::close);
                    return service;
                });
        chromium.ifPresent(Chromium::close);
    }

    @ParameterizedTest(name = "{0} pixels wide, scripts {1}")
    @CsvSource({"1280, RUN", "375, RUN", "320, RUN", "375, LOST", "375, OFF"})
    void everyPageCanBeUsed(int width, Scripts scripts) {
        try (var visit = visit(width, scripts)) {
            visit.open("/", "Get an IT business case approved")
                    .open("/accessibility-statement", "Accessibility statement")
                    .open("/cookies", "Cookies")
                    .open("/privacy", "Privacy notice")
                    .open("/help", "Help")
                    .open("/sign-in", "Log in")
                    .logIn(VISITOR.value(), "wrong")
                    .sees("Log in")
                    .logIn(VISITOR.value(), DemonstrationAccounts.PASSWORD)
                    .sees("Get an IT business case approved")
                    .open("/no-such-page", "Page not found");
            visit.page().click("text=Log out");
            visit.sees("You have logged out");
        }
    }

    @Test
    void theFirstTabReachesTheSkipLink() {
        try (var visit = visit(1280, Scripts.RUN)) {
            visit.open("/", "Get an IT business case approved");
            visit.page().keyboard().press("Tab");

            assertThat(visit.page().locator(":focus").textContent())
                    .isEqualTo("Skip to main content");
        }
    }

    @Test
    void aRefusalIsReadOutFirst() {
        try (var visit = visit(1280, Scripts.RUN)) {
            visit.open("/sign-in", "Log in").logIn("", "").sees("Log in");

            assertThat(visit.page().title()).startsWith("Error: ");
            assertThat(visit.page().locator(":focus").getAttribute("class"))
                    .isEqualTo("nhsuk-error-summary");
        }
    }

    private static Visit visit(int width, Scripts scripts) {
        var port = service.orElseThrow().getEnvironment().getProperty("local.server.port");
        return chromium.orElseThrow().visit("http://localhost:" + port, width, scripts);
    }

    private static String newDatabase() {
        var shared = TestDatabase.shared();
        JdbcClient.create(
                        new DriverManagerDataSource(
                                shared.getJdbcUrl(), shared.getUsername(), shared.getPassword()))
                .sql("create database browser")
                .update();
        return shared.getJdbcUrl().replaceFirst("/\\w+(\\?|$)", "/browser$1");
    }

    private static ConfigurableApplicationContext serve(String database) {
        var started =
                SpringApplication.run(
                        Approvals.class,
                        "--server.port=0",
                        "--approvals.demonstration.enabled=true",
                        "--flowable.async-executor-activate=false",
                        "--logging.structured.format.console=",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=" + TestDatabase.shared().getUsername(),
                        "--spring.datasource.password=" + TestDatabase.shared().getPassword());
        started.getBean(People.class)
                .save(
                        Person.pretend(
                                new Person.Particulars(
                                        VISITOR,
                                        "Bola Okafor",
                                        "bola.okafor@example.org",
                                        Set.of(Role.PROJECT_LEAD)),
                                LocalDate.EPOCH));
        return started;
    }
}
