package org.reknit.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.reknit.Server;
import org.reknit.breaches.BreachKind;
import org.reknit.keys.Quick;
import org.reknit.path.Hand;
import org.reknit.people.PairKind;
import org.reknit.stages.Stage;
import org.reknit.text.Texts;

/** Two people who walk the path through pages and forms alone, while a clock of their own lets months pass. */
public final class Walkers {
    public final Hand hurt;
    public final Hand responsible;
    private final Server server;
    private String breach = "";

    Walkers(Server server, PairKind kind) {
        this.server = server;
        var couple = Quick.couple(server, kind);
        hurt = new Hand(server, couple.nora());
        responsible = new Hand(server, couple.sam());
    }

    /** What one of them has named, and let the other read. */
    public static Walkers told(Server server, PairKind kind, BreachKind what) {
        var walkers = new Walkers(server, kind);
        walkers.breach = walkers.name(walkers.hurt, what, "hurt");
        return walkers;
    }

    public String name(Hand by, BreachKind what, String role) {
        var named = by.send("/breaches/new", "/breaches", "kind", what.key(), "role", role)
                .next();
        String id = named.replaceAll(".*([0-9a-f]{8}-[0-9a-f-]{27}).*", "$1");
        by.send("/breaches/" + id + "/sharing", "/breaches/" + id + "/sharing");
        return id;
    }

    public List<Hand> both() {
        return List.of(hurt, responsible);
    }

    public void bothShow(String... exercises) {
        for (String exercise : exercises) for (Hand hand : both()) hand.show(exercise);
    }

    /** The whole account, by date, and the word that nothing is left. */
    public void nothingMore() {
        responsible.show("timeline");
        responsible.sends(
                "/breaches/" + breach + "/anything-else/word", "breach", breach, "more", "nothing", "text", "");
    }

    /** The statements of the first breach, from telling to owning. */
    public void beHeard() {
        beHeard(hurt, responsible, breach);
        own(responsible, breach);
    }

    public void tell(Hand by, String about) {
        by.share(on(about, "impact"), on(about, "impact"), on(about, "impact/sharing"), "_then", "preview");
    }

    public void tell() {
        tell(hurt, breach);
    }

    public void beHeard(Hand hurt, Hand responsible, String about) {
        tell(hurt, about);
        responsible.share(on(about, "hearing"), on(about, "hearing/preview"), on(about, "hearing"));
        hurt.share(
                on(about, "confirmation"),
                on(about, "confirmation/preview"),
                on(about, "confirmation"),
                "answer",
                "yes");
    }

    public void own(Hand responsible, String about) {
        responsible.share(
                on(about, "accountability"),
                on(about, "accountability"),
                on(about, "accountability/sharing"),
                "_then",
                "preview");
    }

    public String breach() {
        return breach;
    }

    public String preview(Hand by, String writing) {
        by.send(on(breach, writing), on(breach, writing), "_then", "preview");
        return by.sees(on(breach, writing + "/preview"));
    }

    public void days(int days) {
        server.clock().letPass(Duration.ofDays(days));
    }

    /** Neither has gone on before; each says yes alone, and then one of them takes the step. */
    public void onward(Stage to) {
        for (Hand hand : both()) {
            assertThat(hand.sees("/today")).doesNotContain("/path/next-stage");
            hand.answers("yes");
        }
        for (Hand hand : both()) assertThat(hand.next()).isEqualTo("/path/next-stage");
        responsible.send("/path/next-stage", "/path/next-stage");
        for (Hand hand : both()) assertThat(stage(hand)).isEqualTo(say("places.stage." + to.key()));
    }

    /** The stage that the path's page says the two are in. */
    public String stage(Hand hand) {
        return hand.sees("/path").replaceAll("(?s).*<li class=\"here\".*?<h2>(.*?)</h2>.*", "$1");
    }

    public String say(String key) {
        return server.part(Texts.class).say(key);
    }

    private static String on(String breach, String path) {
        return "/breaches/" + breach + "/" + path;
    }
}
