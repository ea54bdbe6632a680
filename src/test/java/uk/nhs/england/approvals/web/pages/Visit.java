package uk.nhs.england.approvals.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;

import uk.nhs.england.approvals.web.pages.Chromium.Scripts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One visitor's browser, which notes everything it complains of. */
final class Visit implements AutoCloseable {

    static final Path AXE = Path.of("src/main/frontend/node_modules/axe-core/axe.min.js");

    private static final String VIOLATIONS =
            """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map(
                rule => `${rule.id}: ${rule.help}: ${rule.nodes.map(node => node.html).join(' ')}`)
            """;

    private static final String OVERFLOW =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final BrowserContext context;
    private final Scripts scripts;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context, Scripts scripts) {
        this.context = context;
        this.scripts = scripts;
        this.page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add(request.url() + " failed"));
    }

    /** Opens a page, looks it over and expects this heading. */
    Visit open(String address, String heading) {
        page.navigate(address);
        return sees(heading);
    }

    /** Looks over the page that an act has led to. */
    Visit sees(String heading) {
        assertThat(page.locator("h1").textContent().strip()).isEqualTo(heading);
        assertThat(complaints).as("complaints of %s", page.url()).isEmpty();
        assertThat(page.evaluate(OVERFLOW)).as("pixels too wide: %s", page.url()).isEqualTo(0);
        if (scripts != Scripts.OFF) {
            page.evaluate("() => {" + axe() + "}");
            assertThat((List<?>) page.evaluate(VIOLATIONS)).as("axe on %s", page.url()).isEmpty();
        }
        return this;
    }

    Visit logIn(String username, String password) {
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("main button[type=submit]");
        return this;
    }

    Page page() {
        return page;
    }

    /** A page that is meant to be refused is no complaint; anything it loads is. */
    private void note(ConsoleMessage message) {
        var refused = message.text().contains("Failed to load resource");
        var itself = message.location().startsWith(page.url());
        if (message.type().equals("error") && !(refused && itself)) {
            complaints.add(message.text());
        }
    }

    private static String axe() {
        try {
            return Files.readString(AXE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
