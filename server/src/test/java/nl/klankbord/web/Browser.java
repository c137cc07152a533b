package nl.klankbord.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A real browser (Debian's Chromium) on a house. One per test class; it takes a second to start.
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final URI address;
    private final String password;

    public Browser(House house) {
        this(house.at(""), house.password());
    }

    /// @param address of any Klankbord, without a path
    public Browser(URI address, String password) {
        this.address = address;
        this.password = password;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(FLAGS));
    }

    /// Whether this machine has the browser; tests that need it are skipped otherwise.
    public static boolean isHere() {
        return Files.isExecutable(CHROMIUM);
    }

    /// What someone looks with.
    public record Look(int width, int height, boolean dark, boolean scripts) {
        public static final Look DESK = new Look(1440, 900, false, true);
        public static final Look DESK_DARK = new Look(1440, 900, true, true);
        public static final Look PHONE = new Look(320, 640, false, true);
        public static final Look NO_SCRIPTS = new Look(1440, 900, false, false);
    }

    /// A page that is not signed in.
    public Page visitor(Look look) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(look.scripts())
                .setLocale("nl-NL"));
        Page page = context.newPage();
        page.setDefaultTimeout(10_000);
        return page;
    }

    /// A page that is signed in as the administrator and shows the address.
    public Page reader(Look look, String path) {
        Page page = visitor(look);
        page.navigate(address + "/inloggen");
        page.locator("#naam").fill("beheerder");
        page.locator("#wachtwoord").fill(password);
        page.locator("main button").click();
        page.navigate(address + path);
        return page;
    }

    public Page open(Page page, String path) {
        page.navigate(address + path);
        return page;
    }

    /// What axe finds against WCAG 2.2 AA, as one line a finding.
    public static List<String> findings(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Browser::told)
                        .toList();
    }

    /// How many pixels the page is wider than the window; 0 means that nobody has to scroll sideways.
    public static int overflow(Page page) {
        Object width = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) width).intValue();
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static String told(Rule rule) {
        String where =
                rule.getNodes().isEmpty() ? "" : rule.getNodes().getFirst().getHtml();
        return "%s: %s (%d times, first %s)"
                .formatted(rule.getId(), rule.getHelp(), rule.getNodes().size(), where);
    }
}
