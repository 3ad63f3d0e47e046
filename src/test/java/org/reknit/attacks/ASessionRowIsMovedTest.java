package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reknit.Answer;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;

/** Attack 10: someone who can write to the database puts another person's session under their own cookie. */
@Attack
class ASessionRowIsMovedTest {
    private final Server server;
    private final NewPerson mallory;
    private final Browser attacker;
    private final Told told;

    ASessionRowIsMovedTest(Storage storage) {
        server = storage.server();
        mallory = Quick.person(server, "Mallory");
        attacker = Quick.browser(server, mallory);
        told = Told.of(server);
    }

    @Test
    void theVictimsLentRootDoesNotOpenUnderAnotherCookie() {
        change(
                "update session set person = ?, sealed_a = (select sealed_a from session where person = ?) where person = ?",
                victim(),
                victim(),
                mallory.person().toString());
        isTurnedAway(attacker.get("/breaches/" + told.breach()));
        isTurnedAway(attacker.get("/session/share"));
        isTurnedAway(attacker.get("/me/devices"));
    }

    @Test
    void theVictimsNameOnOnesOwnSessionOpensNothingOfTheirs() {
        change(
                "update session set person = ? where person = ?",
                victim(),
                mallory.person().toString());
        var page = attacker.get("/breaches/" + told.breach());
        assertThat(page.status()).isNotEqualTo(200);
        assertThat(page.body()).doesNotContain("You said you were at work");
        var written = attacker.submit("/breaches", Told.line(told.breach(), "hurt", "forged"));
        assertThat(written.status()).isNotIn(200, 303);
        assertThat(told.nora().get("/breaches/" + told.breach()).body()).doesNotContain("forged");
    }

    @Test
    void aRowsIdIsNoCookie() {
        String id = server.database()
                .read()
                .sql("select id from session where person = ?")
                .param(victim())
                .query(String.class)
                .single();
        isTurnedAway(server.browser().withSession(id).get("/me/devices"));
    }

    private static void isTurnedAway(Answer answer) {
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.next()).startsWith("/sign-in");
    }

    private String victim() {
        return told.couple().nora().person().toString();
    }

    private void change(String sql, String... values) {
        int changed = server.database()
                .write(client ->
                        client.sql(sql).params(List.of((Object[]) values)).update());
        assertThat(changed).isEqualTo(1);
    }
}
