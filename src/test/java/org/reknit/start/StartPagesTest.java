package org.reknit.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reknit.Answer;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.NewPeople;
import org.reknit.keys.Quick;

/** Alone, tonight: open to all, and nothing in it could tell anybody where someone stands. */
@OnBothDatabases
class StartPagesTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
    private static final Pattern MAIN = Pattern.compile("(?s)<main.*?</main>");

    private final Server server;

    StartPagesTest(Storage storage) {
        server = storage.server();
    }

    @Test
    void nobodyNeedsAnAccountAndSearchEnginesMayListIt() {
        assertThat(server.browser().get("/start").as(200).body())
                .doesNotContain("noindex")
                .containsPattern("<meta name=\"description\" content=\"You have just found out[^\"]*\">")
                .contains("<h1>Alone, tonight</h1>");
    }

    @Test
    void nothingOfItCanBeSent() {
        String page = main(server.browser().get("/start"));
        assertThat(page)
                .contains("value=\"hurt\"", "value=\"friends\"")
                .doesNotContain("<form", "<button", "formaction", "<script", "<textarea");
    }

    @Test
    void noAddressOnItSaysWhereSomeoneStands() {
        var links = LINK.matcher(main(server.browser().get("/start"))).results().map(found -> found.group(1));
        assertThat(links.distinct()).containsExactlyInAnyOrder("/help", "/guides", "/sign-up");
    }

    @Test
    void itSetsNoCookieThatOtherPagesDoNotSet() {
        assertThat(cookies("/start")).isEqualTo(cookies("/promise"));
    }

    @Test
    void whoeverAsksGetsTheSame() {
        var nora = Quick.person(server, "Nora");
        var hers = server.browser().withSession(server.part(NewPeople.class).signIn(nora));
        assertThat(main(hers.get("/start"))).isEqualTo(main(server.browser().get("/start")));
    }

    @Test
    void theFrontDoorLeadsToIt() {
        var first = LINK.matcher(main(server.browser().get("/"))).results().map(found -> found.group(1));
        assertThat(first.findFirst()).contains("/start");
    }

    private List<String> cookies(String path) {
        return server.browser().get(path).as(200).headers().allValues("set-cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .map(HttpCookie::getName)
                .toList();
    }

    private static String main(Answer answer) {
        return MAIN.matcher(answer.as(200).body())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }
}
