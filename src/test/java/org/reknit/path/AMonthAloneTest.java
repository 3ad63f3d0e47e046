package org.reknit.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;

/** One person, alone for a month: every few days they look at Today and do what it offers, as a browser would. */
@OnBothDatabases
class AMonthAloneTest {
    private static final Pattern NEXT = Pattern.compile("(?s)class=\"next\".*?class=\"primary\" href=\"([^\"]+)\"");
    private static final Pattern FORM =
            Pattern.compile("(?s)<form method=\"post\" action=\"([^\"]+)\" data-act.*?</form>");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern CHOICE =
            Pattern.compile("<input type=\"(?:radio|checkbox)\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern WRITING = Pattern.compile("<(?:textarea|input type=\"text\")[^>]* name=\"([^\"]+)\"");

    private final Server server;

    AMonthAloneTest(Storage storage) {
        server = storage.server();
    }

    @Test
    void thereIsSomethingOfOnesOwnToDoAndLinkingIsNeverTheNextThing() {
        var ada = Quick.person(server, "Ada");
        var done = new ArrayList<String>();
        for (int day = 0; day < 30; day += 2) {
            Browser browser = Quick.browser(server, ada);
            String today = browser.get("/today").as(200).body();
            var next = NEXT.matcher(today);
            if (next.find()) {
                String path = next.group(1).replace("&amp;", "&");
                assertThat(path).doesNotContain("/us/", "/sharing", "/readiness", "/next-stage");
                perform(browser, path);
                done.add(path.replaceAll("[0-9a-f-]{36}", "…"));
            } else {
                assertThat(today).contains("class=\"empty\"");
            }
            server.clock().letPass(Duration.ofDays(2));
        }
        assertThat(done).contains("/breaches/new", "/breaches/…/feelings", "/breaches/…/letter", "/breaches/…/impact");
        assertThat(done.stream().distinct()).hasSizeGreaterThan(6);
        assertThat(browserOf(ada).get("/exercises").body()).contains("Last done on");
    }

    private Browser browserOf(NewPerson person) {
        return Quick.browser(server, person);
    }

    private static void perform(Browser browser, String path) {
        String page = browser.get(path).as(200).body();
        var form = FORM.matcher(page);
        assertThat(form.find()).as(path).isTrue();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        HIDDEN.matcher(form.group()).results().forEach(field -> fields.put(field.group(1), List.of(field.group(2))));
        CHOICE.matcher(form.group())
                .results()
                .forEach(field -> fields.putIfAbsent(field.group(1), List.of(field.group(2))));
        WRITING.matcher(form.group())
                .results()
                .forEach(field -> fields.putIfAbsent(field.group(1), List.of("A line of mine.")));
        if (path.startsWith("/exercises/")) fields.put("finished", List.of("yes"));
        if (path.equals("/breaches/new")) fields.put("role", List.of("hurt"));
        assertThat(browser.submit(form.group(1), fields).status()).as(path).isEqualTo(303);
    }
}
