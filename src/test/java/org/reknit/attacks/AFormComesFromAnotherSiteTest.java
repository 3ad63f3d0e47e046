package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.Keyboard;

/** Attack 28, first part: another site's page sends forms, follows links, or frames ours. */
@Attack
class AFormComesFromAnotherSiteTest {
    private static final List<String> WITHOUT_TOKEN = List.of("/leave");
    private final Server server;
    private final Told told;

    AFormComesFromAnotherSiteTest(Storage storage) {
        server = storage.server();
        told = Told.of(server);
    }

    @Test
    void withoutATokenNoFormIsTaken() {
        for (var route : Routes.all(server, told.breach())) {
            if (!route.verb().equals("POST") || WITHOUT_TOKEN.contains(route.path())) continue;
            var answer = told.nora().submitAsIs(route.path(), Told.line(told.breach(), "hurt", "forged"));
            assertThat(answer.status()).as(route.toString()).isEqualTo(403);
        }
        isStillHere();
    }

    @Test
    void anotherVisitorsTokenIsNone() {
        var forged = Told.line(UUID.randomUUID().toString(), "hurt", "forged");
        var attacker = server.browser();
        var fields = new LinkedHashMap<>(forged);
        fields.put("_csrf", List.of(attacker.token()));
        assertThat(told.nora().submitAsIs("/breaches", fields).status()).isEqualTo(403);
        isStillHere();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void evenWithATokenAnotherSitesFormIsNotTaken(String site) {
        Browser nora = told.nora();
        String token = nora.token();
        nora.sending("Sec-Fetch-Site", site);
        for (var route : Routes.all(server, told.breach())) {
            if (!route.verb().equals("POST")) continue;
            var answer = nora.submitAsIs(
                    route.path(),
                    Map.of(
                            "_csrf",
                            List.of(token),
                            "_id",
                            List.of(UUID.randomUUID().toString())));
            assertThat(answer.status()).as(route.toString()).isEqualTo(403);
        }
        nora.sending("Sec-Fetch-Site", "same-origin");
        isStillHere();
    }

    @Test
    void anotherSitesLinkToLeavingLeavesNobody() {
        told.nora().sending("Sec-Fetch-Site", "cross-site");
        String session = told.nora().session();
        assertThat(told.nora().get("/leave").status()).isEqualTo(303);
        assertThat(server.browser().withSession(session).get("/me/devices").status())
                .isEqualTo(200);
    }

    @Test
    void everyPageForbidsFramesForeignScriptsAndCopies() {
        for (var route : Routes.all(server, told.breach())) {
            if (!route.verb().equals("GET") || route.path().equals("/leave")) continue;
            var answer = told.nora().get(route.path());
            String policy = answer.header("Content-Security-Policy").orElse("");
            assertThat(policy)
                    .as(route.toString())
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .contains("script-src 'self';", "require-trusted-types-for 'script'")
                    .doesNotContain("unsafe", "*", "http:");
            assertThat(answer.header("X-Frame-Options")).as(route.toString()).contains("DENY");
            assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.header("Referrer-Policy")).contains("no-referrer");
            assertThat(answer.header("Cross-Origin-Opener-Policy")).contains("same-origin");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).contains("same-origin");
            if (route.path().startsWith("/v-")) continue;
            assertThat(answer.headers().allValues("Cache-Control"))
                    .as(route.toString())
                    .containsExactly("no-store");
        }
    }

    @Test
    void theSessionsCookieIsOutOfReachOfScriptsAndOtherSites() {
        var browser = server.browser();
        var answer = new Keyboard(browser).signUpWith(server.freeName("Nora"), "correct horse", Map.of());
        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith("s="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain");
    }

    private void isStillHere() {
        assertThat(told.nora().get("/breaches/" + told.breach()).as(200).body()).doesNotContain("forged");
    }
}
