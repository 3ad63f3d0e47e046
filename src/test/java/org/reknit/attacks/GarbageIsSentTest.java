package org.reknit.attacks;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.reknit.Server;
import org.reknit.Storage;

/** Whatever is sent to whatever page, it is bad input; nothing breaks. */
@Attack
class GarbageIsSentTest {
    private static final List<String> JSON = List.of(
            "",
            "null",
            "[]",
            "3",
            "{}",
            "{\"slot\":3,\"verifier\":[],\"name\":{},\"lookup\":7,\"a\":null}",
            "{\"name\":\"\\ud800\",\"slot\":\"x\",\"verifier\":\"!\",\"lookup\":\"!\",\"a\":\"!\"}",
            "{\"slot\":\"00000000-0000-0000-0000-000000000000\",\"verifier\":\"!\",\"lookup\":\"!\",\"name\":null,\"a\":\"AA\"}",
            "{\"kind\":\"enemies\",\"invitation\":\"00000000-0000-0000-0000-000000000000\",\"other\":null}");
    private final Server server;
    private final Told told;

    GarbageIsSentTest(Storage storage) {
        server = storage.server();
        told = Told.of(server);
    }

    @Test
    void noPageBreaks() {
        var all = new SoftAssertions();
        for (var route : Routes.all(server, told.breach())) {
            if (!route.verb().equals("POST")
                    || route.path().matches("/leave|/sign-out|/lock|/us/parting|/session/loan")) {
                continue;
            }
            for (String json : JSON) {
                server.forgetAttempts();
                int status = told.nora().post(route.path(), json).status();
                all.assertThat(status).as(route + " " + json).isLessThan(500);
            }
            for (String value : List.of("", "x", "\u0000", "ﷺ".repeat(400))) {
                var fields = Map.of(
                        "_id",
                        List.of(value),
                        "_seen",
                        List.of(value),
                        "_body",
                        List.of(value),
                        "_claimed",
                        List.of(value),
                        "_signature",
                        List.of(value),
                        "breach",
                        List.of(value),
                        "line",
                        List.of(value, value),
                        "text",
                        List.of(value));
                int status = told.nora().submit(route.path(), fields).status();
                all.assertThat(status).as(route + " form " + value.length()).isLessThan(500);
            }
        }
        all.assertAll();
    }

    @Test
    void noVariableOfAnAddressBreaksAPage() {
        var all = new SoftAssertions();
        for (String odd : List.of("x", "0", "%00", "..%2f..", "%F0%9F%98%80", "a".repeat(3000), "1-1-1-1-1")) {
            for (var route : Routes.all(server, odd)) {
                if (!route.hasVariable()
                        || !route.verb().equals("GET")
                        || route.path().startsWith("/v-")) continue;
                int status = told.nora().get(route.path() + "?from=0").status();
                all.assertThat(status).as(route.toString()).isBetween(400, 499);
            }
        }
        all.assertThat(told.nora()
                        .get("/record/" + told.couple().record() + "/links")
                        .status())
                .isEqualTo(422);
        all.assertThat(told.nora()
                        .get("/record/" + told.couple().record() + "/links?from=x")
                        .status())
                .isEqualTo(404);
        all.assertAll();
    }
}
