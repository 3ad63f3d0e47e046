package org.reknit.guides;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.NewPeople;
import org.reknit.keys.Quick;

/** The guides, for anyone who asks. */
@OnBothDatabases
class GuidePagesTest {
    private final Server server;

    GuidePagesTest(Storage storage) {
        server = storage.server();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/guides", "/guides/patience", "/guides/boundaries", "/guides/where-this-comes-from"})
    void anyoneMayReadThemAndSearchEnginesMayListThem(String path) {
        assertThat(server.browser().get(path).as(200).body())
                .doesNotContain("noindex", "content=\"A private place for two people")
                .contains("href=\"/guides\"");
    }

    @Test
    void eachOfThemIsInTheListAndOpens() {
        String list = server.browser().get("/guides").as(200).body();
        assertThat(server.part(Guides.class).all()).allSatisfy(guide -> {
            assertThat(list).contains("href=\"/guides/" + guide.id() + "\"", guide.title());
            assertThat(server.browser().get("/guides/" + guide.id()).as(200).body())
                    .contains("<a class=\"primary\" href=\"/exercises/"
                            + guide.first().id() + "\">")
                    .contains("href=\"/guides/where-this-comes-from\"");
        });
    }

    @Test
    void aVisitorIsToldThatExercisesNeedAPlaceOfTheirOwnAndWhoIsSignedInIsNot() {
        var nora = Quick.person(server, "Nora");
        var hers = server.browser().withSession(server.part(NewPeople.class).signIn(nora));
        assertThat(server.browser().get("/guides/patience").body()).contains("href=\"/sign-up\"");
        assertThat(hers.get("/guides/patience").as(200).body()).doesNotContain("href=\"/sign-up\"");
        assertThat(hers.get("/path").as(200).body()).contains("href=\"/guides\"");
    }

    @Test
    void itsExercisesOpenForWhoeverIsSignedInAndForOthersBehindTheDoor() {
        var kim = Quick.person(server, "Kim");
        var theirs = server.browser().withSession(server.part(NewPeople.class).signIn(kim));
        server.part(Guides.class).all().stream()
                .flatMap(guide -> guide.exercises().stream())
                .forEach(exercise -> {
                    String address = "/exercises/" + exercise.id();
                    assertThat(server.browser().get(address).next()).as(address).startsWith("/sign-in");
                    assertThat(theirs.get(address).status()).as(address).isNotEqualTo(404);
                });
    }

    @Test
    void whatIsNoGuideIsNotHere() {
        assertThat(server.browser().get("/guides/cheerfulness").status()).isEqualTo(404);
        assertThat(server.browser().get("/guides/06-patience.md").status()).isEqualTo(404);
    }

    @Test
    void visitorsFindThemFromEveryPage() {
        assertThat(server.browser().get("/").body()).containsOnlyOnce("ten short guides");
        assertThat(server.browser().get("/start").body()).contains("href=\"/guides\"");
        assertThat(server.browser().get("/promise").body()).contains("href=\"/guides\"");
    }
}
