package org.reknit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.crypto.Messages;
import org.reknit.keys.NewPeople;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.text.Texts;

@OnBothDatabases
class TakingAlongTest {
    private static final String PASSPHRASE = "five plain words of mine";

    private final Server server;
    private final Kept kept;

    TakingAlongTest(Storage storage) {
        server = storage.server();
        kept = Kept.on(server);
    }

    @Test
    void theFileHoldsEverythingItsOwnerCanOpenAndIsWhole() throws IOException {
        var answer = take(kept.nora(), PASSPHRASE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"reknit-\\d{4}-\\d\\d-\\d\\d\\.zip\\.gpg\"");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        byte[] zip = Messages.open(answer.body(), PASSPHRASE);
        var parcel = Halves.unzip(zip);
        assertThat(parcel.page())
                .contains(
                        Kept.WORDS,
                        "You could not breathe.",
                        "Mostly at night",
                        "Impact statement",
                        "Yes, that is what");
        var checked = Halves.check(zip, new Texts());
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.entries()).isEqualTo(10);
    }

    @Test
    void takingItAlongWritesNothingAnywhere() {
        long before = rows();
        String head = kept.shared(kept.sam()).head().code();
        var sam = browser(kept.sam());
        int seen = sam.get("/me/devices").as(200).body().length();
        assertThat(take(kept.nora(), PASSPHRASE).statusCode()).isEqualTo(200);
        assertThat(rows()).isEqualTo(before);
        assertThat(kept.shared(kept.sam()).head().code()).isEqualTo(head);
        assertThat(sam.get("/me/devices").as(200).body()).hasSize(seen);
    }

    @Test
    void aShortPassphraseIsRefusedAndNotShownAgain() {
        var page = browser(kept.nora());
        page.get("/me/archive").as(200);
        var refused = page.submit("/me/archive", Map.of("_passphrase", List.of("only 14 signs!")))
                .as(422);
        assertThat(refused.body()).contains("at least 15 characters").doesNotContain("only 14 signs!");
    }

    @Test
    void aFormWithoutAPassphraseIsNoTrouble() {
        var page = browser(kept.nora());
        page.get("/me/archive").as(200);
        page.submit("/me/archive", Map.of()).as(422);
    }

    @Test
    void aStrangerTakesNothing() {
        var stranger = Quick.person(server, "Kim");
        byte[] zip = Messages.open(take(stranger, PASSPHRASE).body(), PASSPHRASE);
        assertThat(new String(zip, StandardCharsets.ISO_8859_1))
                .doesNotContain("letters", kept.nora().name(), kept.sam().name());
        server.browser()
                .submit("/me/archive", Map.of("_passphrase", List.of(PASSPHRASE)))
                .as(401);
        assertThat(server.browser().get("/me/archive").next()).startsWith("/sign-in");
    }

    @Test
    void aRecordSomebodyDamagedCanStillBeTakenAlong() throws IOException {
        var record = kept.shared(kept.nora()).id();
        int changed = server.database()
                .write(sql -> sql.sql(
                                "update share set share = ? where record = ? and id = (select id from entry where record = ? and position = 3)")
                        .params(new byte[32], record.toString(), record.toString())
                        .update());
        assertThat(changed).isEqualTo(1);
        byte[] zip = Messages.open(take(kept.nora(), PASSPHRASE).body(), PASSPHRASE);
        var parcel = Halves.unzip(zip);
        assertThat(parcel.page()).contains("An entry that does not open", "You could not breathe.");
        assertThat(Halves.check(zip, new Texts()).problems())
                .singleElement()
                .asString()
                .contains("entry 3 of")
                .endsWith("its share and its commitment do not fit each other");
    }

    private long rows() {
        var sql = server.database().read();
        return List.of("entry", "snapshot", "share", "record_member").stream()
                .mapToLong(table -> sql.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .sum();
    }

    private Browser browser(NewPerson person) {
        return server.browser().withSession(server.part(NewPeople.class).signIn(person));
    }

    /** As bytes, which a {@link Browser} does not keep. */
    private HttpResponse<byte[]> take(NewPerson person, String passphrase) {
        var page = browser(person);
        page.get("/me/archive").as(200);
        String form = "_csrf=" + encoded(page.token()) + "&_passphrase=" + encoded(passphrase);
        var request = HttpRequest.newBuilder(URI.create(server.address() + "/me/archive"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", "s=" + page.session() + "; csrf=" + page.cookie("csrf"))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
