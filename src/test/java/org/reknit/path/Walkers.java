package org.reknit.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.reknit.Server;
import org.reknit.breaches.BreachKind;
import org.reknit.keys.Quick;
import org.reknit.people.PairKind;
import org.reknit.text.Texts;

/** Two people who walk the path through pages and forms alone, while a clock of their own lets months pass. */
final class Walkers {
    final Hand hurt;
    final Hand responsible;
    private final Server server;
    private String breach = "";

    Walkers(Server server, PairKind kind) {
        this.server = server;
        var couple = Quick.couple(server, kind);
        hurt = new Hand(server, couple.nora());
        responsible = new Hand(server, couple.sam());
    }

    /** What one of them has named, and let the other read. */
    static Walkers told(Server server, PairKind kind, BreachKind what) {
        var walkers = new Walkers(server, kind);
        walkers.breach = walkers.name(walkers.hurt, what, "hurt");
        return walkers;
    }

    String name(Hand by, BreachKind what, String role) {
        var named = by.send("/breaches/new", "/breaches", "kind", what.key(), "role", role)
                .next();
        String id = named.replaceAll(".*([0-9a-f]{8}-[0-9a-f-]{27}).*", "$1");
        by.send("/breaches/" + id + "/share", "/breaches/" + id + "/share");
        return id;
    }

    List<Hand> both() {
        return List.of(hurt, responsible);
    }

    void bothShow(String... exercises) {
        for (String exercise : exercises) for (Hand hand : both()) hand.show(exercise);
    }

    /** The whole account, by date, and the word that nothing is left. */
    void nothingMore() {
        responsible.show("timeline");
        responsible.sends(
                "/breaches/" + breach + "/anything-else/word", "breach", breach, "more", "nothing", "text", "");
    }

    /** The statements of the first breach, from telling to owning. */
    void beHeard() {
        beHeard(hurt, responsible, breach);
        own(responsible, breach);
    }

    void tell(Hand by, String about) {
        by.share(on(about, "impact"), on(about, "impact"), on(about, "impact/share"), "_then", "preview");
    }

    void tell() {
        tell(hurt, breach);
    }

    void beHeard(Hand hurt, Hand responsible, String about) {
        tell(hurt, about);
        responsible.share(on(about, "heard"), on(about, "heard/preview"), on(about, "heard"));
        hurt.share(on(about, "confirm"), on(about, "confirm/preview"), on(about, "confirm"), "answer", "yes");
    }

    void own(Hand responsible, String about) {
        responsible.share(
                on(about, "accountability"),
                on(about, "accountability"),
                on(about, "accountability/share"),
                "_then",
                "preview");
    }

    String breach() {
        return breach;
    }

    String preview(Hand by, String writing) {
        by.send(on(breach, writing), on(breach, writing), "_then", "preview");
        return by.sees(on(breach, writing + "/preview"));
    }

    void days(int days) {
        server.clock().letPass(Duration.ofDays(days));
    }

    /** Neither has gone on before; each says yes alone, and then one of them takes the step. */
    void onward(Stage to) {
        for (Hand hand : both()) {
            assertThat(hand.sees("/today")).doesNotContain("/path/onward");
            hand.answers("yes");
        }
        for (Hand hand : both()) assertThat(hand.next()).isEqualTo("/path/onward");
        responsible.send("/path/onward", "/path/onward");
        for (Hand hand : both()) assertThat(stage(hand)).isEqualTo(say("places.stage." + to.key()));
    }

    /** The stage that the path's page says the two are in. */
    String stage(Hand hand) {
        return hand.sees("/path").replaceAll("(?s).*<li class=\"here\".*?<h2>(.*?)</h2>.*", "$1");
    }

    String say(String key) {
        return server.part(Texts.class).say(key);
    }

    private static String on(String breach, String path) {
        return "/breaches/" + breach + "/" + path;
    }
}
