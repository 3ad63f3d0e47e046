package org.reknit.attacks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.keys.Quick;

/** A couple in their browsers, between whom something was said. */
record Told(Quick.Couple couple, Browser nora, Browser sam, String breach) {
    /** Nora names a breach for herself, tells Sam, and he reads it. */
    static Told of(Server server) {
        var couple = Quick.couple(server);
        var nora = Quick.browser(server, couple.nora());
        var sam = Quick.browser(server, couple.sam());
        String breach = UUID.randomUUID().toString();
        nora.submit("/breaches", line(breach, "hurt", "You said you were at work"))
                .as(303);
        nora.submit("/breaches/" + breach + "/sharing", line(breach, "hurt", "You said you were at work"))
                .as(303);
        sam.get("/breaches/" + breach).as(200);
        return new Told(couple, nora, sam, breach);
    }

    /** The fields of a breach's line. */
    static Map<String, List<String>> line(String breach, String role, String line) {
        return Map.of(
                "_id", List.of(UUID.randomUUID().toString()),
                "breach", List.of(breach),
                "kind", List.of("dishonesty"),
                "role", List.of(role),
                "line", List.of(line));
    }

    /** The fields of a text about the breach. */
    static Map<String, List<String>> text(String breach, String text) {
        return Map.of("_id", List.of(UUID.randomUUID().toString()), "breach", List.of(breach), "text", List.of(text));
    }
}
