package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Reveal;
import org.reknit.keys.Keyboard;
import org.reknit.keys.NewPerson;
import org.reknit.record.Records;

/**
 * Attack 27: somebody has the paper with the recovery code; then the reverse, somebody has the password and a live
 * session, and the one who has the paper needs to get them out.
 */
@Attack
class ARecoveryCodeIsStolenTest {
    private static final int AT_ONCE = 4;
    private static final String OLD = "correct horse battery";
    private static final String NEW = "another long password";
    private static final String THIRD = "a third password of mine";
    private final Server server;
    private final Browser phone;
    private final Browser thief;
    private NewPerson nora;

    ARecoveryCodeIsStolenTest(Storage storage) {
        server = storage.server();
        phone = server.browser();
        thief = server.browser();
    }

    @BeforeEach
    void signUp() {
        nora = new Keyboard(phone).signUp(server.freeName("Nora"), OLD);
    }

    @Test
    void theCodeOpensTheRecordAtOnceAndNothingOfThePrivateRoot() {
        var shown = new Keyboard(thief).showCode(nora).as(200);
        var recovered = new Keyboard(thief).recover(nora, NEW).as(200);
        assertThat(thief.get("/today").status()).isEqualTo(200);
        assertThat(shown.body() + recovered.body()).doesNotContain("sealedP");
        assertThat(shown.json().has("doorP")).isFalse();
        var signedIn = new Keyboard(server.browser()).signInToAccount(nora.name(), NEW);
        assertThat(signedIn.has("sealedP")).isFalse();
        assertThat(new Keyboard(thief).reopen(nora, NEW).answer().status()).isEqualTo(409);
        assertThat(new Keyboard(thief).askForCode(NEW).status()).isEqualTo(409);
    }

    @Test
    void theOldPasswordAndEverySessionEndWithIt() {
        var laptop = server.browser();
        new Keyboard(laptop).signIn(nora.name(), OLD).close();
        new Keyboard(thief).recover(nora, NEW).as(200);
        for (Browser browser : List.of(phone, laptop)) {
            assertThat(browser.get("/today").next()).startsWith("/sign-in");
            assertThat(browser.get("/session/share").status()).isEqualTo(303);
            assertThat(browser.post("/unlocking/salt", Map.of()).status()).isEqualTo(401);
        }
        assertThat(new Keyboard(server.browser()).showPassword(nora.name(), OLD).status())
                .isEqualTo(401);
    }

    @Test
    void thePrivateRootOpensAfterThreeDaysAndNotAMinuteBefore() {
        new Keyboard(thief).recover(nora, NEW).as(200);
        server.clock().letPass(Duration.ofHours(72).minusMinutes(1));
        assertThat(reopen(NEW).answer().status()).isEqualTo(409);
        server.clock().letPass(Duration.ofMinutes(1));
        var reopened = reopen(NEW);
        reopened.answer().as(200);
        assertThat(reopened.privateRoot().orElseThrow().reveal(Reveal.EXPORT))
                .isEqualTo(nora.privateRoot().reveal(Reveal.EXPORT));
        try (var root = new Keyboard(server.browser()).signIn(nora.name(), NEW)) {
            assertThat(root.reveal(Reveal.EXPORT)).isEqualTo(nora.privateRoot().reveal(Reveal.EXPORT));
        }
    }

    @Test
    void aDayIsEnoughWhenNobodySignedInForTwoWeeks() {
        server.clock().letPass(Duration.ofDays(16));
        new Keyboard(thief).recover(nora, NEW).as(200);
        server.clock().letPass(Duration.ofHours(24).minusMinutes(1));
        assertThat(reopen(NEW).answer().status()).isEqualTo(409);
        server.clock().letPass(Duration.ofMinutes(1));
        reopen(NEW).answer().as(200);
    }

    @Test
    void twoWeeksAreNotOverEarly() {
        server.clock().letPass(Duration.ofDays(14).minusHours(1));
        new Keyboard(thief).recover(nora, NEW).as(200);
        server.clock().letPass(Duration.ofHours(25));
        assertThat(reopen(NEW).answer().status()).isEqualTo(409);
    }

    @Test
    void aBrowserThatWasSignedInIsToldAndMayDelayOnce() {
        assertThat(server.browser().get("/sign-in").body()).doesNotContain("id=\"told\"");
        new Keyboard(thief).recover(nora, NEW).as(200);
        assertThat(phone.get("/sign-in").body()).contains("id=\"told\"").doesNotContain(nora.name());
        assertThat(server.browser().get("/sign-in").body()).doesNotContain("id=\"told\"");
        assertThat(phone.submit("/recovery/delay", Map.of()).next()).isEqualTo("/sign-in?delayed");
        assertThat(phone.submit("/recovery/delay", Map.of()).next()).isEqualTo("/sign-in");
        assertThat(thief.submit("/me/recovery/wait/delay", Map.of()).next()).isEqualTo("/me/recovery/wait");
        server.clock().letPass(Duration.ofHours(144).minusMinutes(1));
        assertThat(reopen(NEW).answer().status()).isEqualTo(409);
        server.clock().letPass(Duration.ofMinutes(1));
        reopen(NEW).answer().as(200);
    }

    @Test
    void everyLivePageTellsOfIt() {
        new Keyboard(thief).recover(nora, NEW).as(200);
        var other = signedIn(NEW);
        assertThat(other.get("/today").body()).contains("id=\"reopening\"");
        assertThat(other.submit("/me/recovery/wait/delay", Map.of()).next()).isEqualTo("/me/recovery/wait?delayed");
    }

    @Test
    void strangersDelayNothing() {
        new Keyboard(thief).recover(nora, NEW).as(200);
        var mallory = server.browser();
        var other = new Keyboard(mallory).signUp(server.freeName("Mallory"), OLD);
        assertThat(other.name()).isNotEqualTo(nora.name());
        assertThat(mallory.submit("/recovery/delay", Map.of()).next()).isEqualTo("/sign-in");
        assertThat(mallory.submit("/me/recovery/wait/delay", Map.of()).next()).isEqualTo("/me/recovery/wait");
        server.clock().letPass(Duration.ofHours(72));
        reopen(NEW).answer().as(200);
    }

    @Test
    void theOwnerComesInWithTheSameCodeAndTheWaitIsTheSame() {
        new Keyboard(thief).recover(nora, NEW).as(200);
        server.clock().letPass(Duration.ofHours(2));
        new Keyboard(phone).recover(nora, THIRD).as(200);
        assertThat(thief.get("/today").next()).startsWith("/sign-in");
        assertThat(new Keyboard(server.browser()).showPassword(nora.name(), NEW).status())
                .isEqualTo(401);
        server.clock().letPass(Duration.ofHours(70).minusMinutes(1));
        assertThat(reopen(THIRD).answer().status()).isEqualTo(409);
        server.clock().letPass(Duration.ofMinutes(1));
        reopen(THIRD).answer().as(200);
    }

    @Test
    void aRecoveryThatNobodyFinishedWaitsAnewForTheNextOne() {
        new Keyboard(phone).recover(nora, NEW).as(200);
        server.clock().letPass(Duration.ofDays(9));
        new Keyboard(thief).recover(nora, THIRD).as(200);
        assertThat(reopen(THIRD).answer().status()).isEqualTo(409);
    }

    @Test
    void onceItIsOpenTheOldCodeIsDeadAndEverybodyElseIsOut() {
        new Keyboard(thief).recover(nora, NEW).as(200);
        server.clock().letPass(Duration.ofHours(72));
        var late = signedIn(NEW);
        var reopened = reopen(NEW);
        reopened.answer().as(200);
        assertThat(late.get("/today").next()).startsWith("/sign-in");
        server.forgetAttempts();
        assertThat(new Keyboard(thief).showCode(nora).status()).isEqualTo(401);
        assertThat(new Keyboard(phone).showCode(nora.name(), reopened.code()).status())
                .isEqualTo(200);
        var again = server.browser();
        new Keyboard(again).signIn(nora.name(), NEW).close();
        assertThat(again.get("/today").body()).doesNotContain("id=\"reopening\"");
        assertThat(again.get("/me/recovery/wait").next()).isEqualTo("/me/devices");
        assertThat(new Keyboard(again).askForCode(NEW).status()).isEqualTo(200);
    }

    @Test
    void withoutTheCodeAPasswordDoesNotOpenTheRest() {
        new Keyboard(thief).recover(nora, NEW).as(200);
        server.clock().letPass(Duration.ofHours(72));
        var other = signedIn(NEW);
        assertThat(new Keyboard(other).reopen(nora, NEW, new byte[20]).answer().status())
                .isEqualTo(422);
        var guess = new Keyboard(other).reopen(nora, "not the password at all");
        assertThat(guess.answer().status()).isEqualTo(422);
    }

    /** The reverse: whoever has a live session and the password can delay it, and can neither stop nor hijack it. */
    @Test
    void whoeverHasASessionAndThePasswordCannotStopTheOneWithThePaper() {
        var partner = server.browser();
        new Keyboard(partner).signIn(nora.name(), OLD).close();
        new Keyboard(thief).recover(nora, NEW).as(200);
        assertThat(partner.post("/me/password/salt", Map.of()).status()).isEqualTo(401);
        assertThat(partner.submit("/recovery/delay", Map.of()).next()).isEqualTo("/sign-in?delayed");
        assertThat(partner.submit("/recovery/delay", Map.of()).next()).isEqualTo("/sign-in");
        assertThat(new Keyboard(partner).showPassword(nora.name(), OLD).status())
                .isEqualTo(401);
        server.clock().letPass(Duration.ofHours(144));
        reopen(NEW).answer().as(200);
    }

    @Test
    void aSlotThatClaimsThePrivateRootIsNotTaken() {
        var begun = new Keyboard(thief).showCode(nora).as(200).json();
        String junk = Bytes.text(new byte[61]);
        var answer = new Keyboard(thief).recover(nora, NEW, begun, Map.of("sealedP", junk));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(new Keyboard(thief)
                        .recover(nora, NEW, begun, Map.of("m", "1024"))
                        .status())
                .isEqualTo(422);
        assertThat(new Keyboard(thief).recover(nora, NEW, begun, Map.of()).status())
                .isEqualTo(200);
    }

    @Test
    void aPasswordChangeNeitherAddsNorLosesThePrivateRoot() {
        assertThat(new Keyboard(phone)
                        .changePassword(OLD, NEW, Map.of("sealedP", "-"))
                        .status())
                .isEqualTo(422);
        new Keyboard(thief).recover(nora, NEW).as(200);
        String junk = Bytes.text(new byte[61]);
        assertThat(new Keyboard(thief)
                        .changePassword(NEW, THIRD, Map.of("sealedP", junk))
                        .status())
                .isEqualTo(422);
        new Keyboard(thief).changePassword(NEW, THIRD).as(200);
        server.clock().letPass(Duration.ofHours(72));
        reopen(THIRD).answer().as(200);
    }

    @Test
    void guessingIsSlowedAndNeverLocksOut() {
        var guesser = server.browser();
        server.forgetAttempts();
        int looked = 0;
        for (int guess = 0; guess < 60; guess++) {
            int status = new Keyboard(guesser)
                    .showCode(nora.name(), Arrays.copyOf(new byte[] {(byte) guess}, 20))
                    .status();
            assertThat(status).isIn(401, 429);
            if (status == 401) looked++;
        }
        assertThat(looked).isLessThan(20);
        server.clock().letPass(Duration.ofSeconds(9));
        assertThat(new Keyboard(server.browser()).showCode(nora).status()).isEqualTo(200);
    }

    @Test
    void whatIsSharedIsReadAndSignedByTheHelperMeanwhile() {
        new Keyboard(thief).recover(nora, NEW).as(200);
        var records = server.part(Records.class);
        long before = records.own(nora).head().position();
        thief.submit("/breaches", Told.line(UUID.randomUUID().toString(), "hurt", "still here"))
                .as(303);
        assertThat(records.own(nora).head().position()).isEqualTo(before + 1);
    }

    @Test
    void whenManyComeInAtOnceOnePasswordIsLeftAndOneSession() throws InterruptedException, ExecutionException {
        server.forgetAttempts();
        List<Browser> browsers = Stream.generate(server::browser).limit(AT_ONCE).toList();
        List<Callable<Integer>> recoveries = browsers.stream()
                .<Callable<Integer>>map(browser -> {
                    var begun = new Keyboard(browser).showCode(nora).as(200).json();
                    return () -> new Keyboard(browser)
                            .recover(nora, NEW, begun, Map.of())
                            .status();
                })
                .toList();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var done : pool.invokeAll(recoveries)) assertThat(done.get()).isEqualTo(200);
        }
        assertThat(count("slot where kind = 'password' and person = ?")).isEqualTo(1);
        assertThat(count("session where person = ?")).isEqualTo(1);
        assertThat(count("recovery where person = ?")).isEqualTo(1);
    }

    private int count(String rows) {
        return server.database()
                .read()
                .sql("select count(*) from " + rows)
                .param(nora.person().toString())
                .query(Integer.class)
                .single();
    }

    /** In a browser of its own, since sessions end within the wait. */
    private Keyboard.Reopened reopen(String password) {
        server.forgetAttempts();
        return new Keyboard(signedIn(password)).reopen(nora, password);
    }

    private Browser signedIn(String password) {
        var browser = server.browser();
        var answer = new Keyboard(browser).signInToAccount(nora.name(), password);
        assertThat(answer.has("sealedP")).isFalse();
        return browser;
    }
}
