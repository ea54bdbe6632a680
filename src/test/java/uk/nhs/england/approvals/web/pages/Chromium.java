package uk.nhs.england.approvals.web.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, without a window. */
final class Chromium implements AutoCloseable {

    // As root there is no sandbox to be had; the others keep the browser from calling home.
    private static final List<String> QUIETLY =
            List.of(
                    "--no-sandbox",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run");

    private static final Route.FulfillOptions NOTHING =
            new Route.FulfillOptions().setContentType("text/javascript").setBody("");

    /** What becomes of a page's own scripts. */
    enum Scripts {
        RUN,
        /** The browser would run them, but they do not arrive. */
        LOST,
        /** The browser runs none at all, axe included. */
        OFF
    }

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Empty where the machine has no Chromium, or no Node to drive it with. */
    static Optional<Chromium> start() {
        return onPath("node")
                .flatMap(
                        node ->
                                onPath("chromium", "chromium-browser", "google-chrome")
                                        .map(browser -> start(node, browser)));
    }

    private static Chromium start(Path node, Path browser) {
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(
                                        Map.of(
                                                "PLAYWRIGHT_NODEJS_PATH",
                                                node.toString(),
                                                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                                                "1")));
        var options = new BrowserType.LaunchOptions().setExecutablePath(browser).setArgs(QUIETLY);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** A new visitor with an empty cookie jar. */
    Visit visit(String service, int width, Scripts scripts) {
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(service)
                                .setJavaScriptEnabled(scripts != Scripts.OFF)
                                .setViewportSize(width, 900));
        if (scripts == Scripts.LOST) {
            context.route("**/*.js", route -> route.fulfill(NOTHING));
        }
        return new Visit(context, scripts);
    }

    private static Optional<Path> onPath(String... names) {
        return Stream.of(names)
                .flatMap(Chromium::candidates)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> candidates(String name) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
