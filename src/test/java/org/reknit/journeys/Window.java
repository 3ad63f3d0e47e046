package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.reknit.Server;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Reveal;
import org.reknit.keys.NewPeople;
import org.reknit.keys.NewPerson;

/** One person's browser window. It notices requests to other hosts and complaints of the browser. */
final class Window implements AutoCloseable {
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Path AT_REST = Path.of("src/test/resources/journeys/at-rest.js");
    private static final List<String> EXPECTED = List.of("Failed to load resource", "ViewTransition");

    private static final String KEEP = """
            async ([beside, root]) => {
              const of = (name) => import(new URL(beside, location).href.replace(/reknit\\.js.*/, name));
              const [{ keep }, { get }, { fromBase64url }] = await Promise.all(['roots.js', 'http.js', 'bytes.js'].map(of));
              const { body } = await get('/session/share');
              await keep(body.person, body.share, fromBase64url(root));
            }""";

    private final Server server;
    private final BrowserContext context;
    private final Page page;
    private final boolean scripts;
    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Window(Browser.NewContextOptions options) {
        this(House.SERVER, options);
    }

    private Window(Server server, Browser.NewContextOptions options) {
        this.server = server;
        scripts = options.javaScriptEnabled == null || options.javaScriptEnabled;
        context = Chrome.BROWSER.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(30_000);
        context.addInitScript(AT_REST);
        page = context.newPage();
        context.onRequest(request -> {
            if (!request.url().startsWith(address()) && !request.url().equals("about:blank"))
                elsewhere.add(request.url());
        });
        context.onConsoleMessage(message -> {
            boolean expected = EXPECTED.stream().anyMatch(message.text()::contains);
            if (message.type().equals("error") && !expected) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
    }

    static Window phone() {
        return new Window(new Browser.NewContextOptions().setViewportSize(390, 844));
    }

    /** A phone whose owner reads this language and lives in this zone, on a server of its own. */
    static Window phone(Server server, String language, String zone) {
        return new Window(
                server,
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setLocale(language)
                        .setTimezoneId(zone));
    }

    static Window phoneWithoutScripts() {
        return new Window(
                new Browser.NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false));
    }

    /** A small phone at 400 %: what is left of 1280 by 1024. */
    static Window zoomedIn() {
        return new Window(new Browser.NewContextOptions().setViewportSize(320, 256));
    }

    /** Signed in as by the server's own means, so that the browser has no key of theirs. */
    Window as(NewPerson person) {
        String session = server.part(NewPeople.class).signIn(person);
        context.addCookies(List.of(new Cookie("s", session).setUrl(address())));
        return this;
    }

    /** Signed in with what the sign-in page leaves in the browser, for journeys in which nobody types a password. */
    Window withKeysOf(NewPerson person) {
        as(person).go("/me");
        String scripts = part("script[src*='/js/reknit.js']").first().getAttribute("src");
        page.evaluate(KEEP, List.of(scripts, Bytes.text(person.privateRoot().reveal(Reveal.EXPORT))));
        return this;
    }

    Page page() {
        return page;
    }

    private String address() {
        return server.address().toString();
    }

    BrowserContext context() {
        return context;
    }

    Window go(String path) {
        page.navigate(path.startsWith("/") ? address() + path : path);
        return this;
    }

    Window fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    Window choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    /** Presses a button, and waits until what it set off is done. */
    Window press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return rest();
    }

    /** Waits until nothing that was sent is on its way and the page that comes of it is there. */
    Window rest() {
        if (scripts) page.waitForFunction("() => window.atRest?.() ?? true");
        else page.waitForLoadState();
        return this;
    }

    Window follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    Window arrivesAt(String pathPattern) {
        rest();
        page.waitForURL(Pattern.compile(Pattern.quote(address()) + pathPattern + "$"));
        return this;
    }

    Window sees(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    /** The words of the page's own part. */
    String words() {
        rest();
        return page.locator("main").innerText();
    }

    Locator part(String selector) {
        return page.locator(selector);
    }

    Window signUp(String name, String password) {
        go("/sign-up").fill("Name", name).fill("Password", password).press("Sign up");
        part("#code-made .code").waitFor();
        return this;
    }

    Window signIn(String name, String password) {
        go("/sign-in").fill("Name", name).fill("Password", password).press("Sign in");
        return arrivesAt("/today");
    }

    /** Looks at the page with a checker of accessibility, in both themes, and keeps four pictures of it. */
    Window look(String name) {
        rest();
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            String suffix = theme == ColorScheme.LIGHT ? "" : "-dark";
            picture(name + "-phone" + suffix);
            page.setViewportSize(1280, 900);
            picture(name + "-wide" + suffix);
            page.setViewportSize(390, 844);
            assertThat(checker().analyze().getViolations())
                    .as("what a checker of accessibility says of %s", name)
                    .isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        boolean fits = (boolean)
                page.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth");
        assertThat(fits).as("%s fits the screen's width", name).isTrue();
        return this;
    }

    /** Keeps a picture of the page from top to bottom, on a phone. */
    Window whole(String name) {
        shoot(name, new Page.ScreenshotOptions().setFullPage(true));
        return this;
    }

    /** Keeps a picture of the page as it is on a wide screen, in the dark theme. */
    Window wide(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(1280, 900);
        picture(name);
        page.setViewportSize(390, 844);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return this;
    }

    private void picture(String name) {
        shoot(name, new Page.ScreenshotOptions());
    }

    private void shoot(String name, Page.ScreenshotOptions options) {
        rest();
        page.screenshot(options.setPath(PICTURES.resolve(name + ".png")));
    }

    /** In its own way it would open a second window, and what lies behind another window is not always drawn. */
    private AxeBuilder checker() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    @Override
    public void close() {
        page.navigate("about:blank"); // so that nothing is on its way any more
        context.close();
        assertThat(elsewhere).as("requests to other hosts").isEmpty();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    /** Closes a window whose way led elsewhere, as after Leave now. */
    void closeElsewhere() {
        context.close();
        assertThat(elsewhere)
                .allMatch(address -> address.startsWith(House.weather().replace("/weather", "")));
    }
}
