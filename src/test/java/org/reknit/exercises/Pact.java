package org.reknit.exercises;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.reknit.Answer;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;

/** Two people before an exercise that each does alone and that opens to both at once. */
record Pact(Server server, Quick.Couple couple, Browser nora, Browser sam) {
    static final String PAGE = "/exercises/time-out-pact";

    static Pact on(Server server) {
        var couple = Quick.couple(server);
        return new Pact(server, couple, Quick.browser(server, couple.nora()), Quick.browser(server, couple.sam()));
    }

    static Answer lay(Browser browser, String signal) {
        return lay(browser, signal, UUID.randomUUID().toString());
    }

    static Answer lay(Browser browser, String signal, String id) {
        return browser.submit(PAGE + "/showing", fields(id, "signal", signal));
    }

    static Answer takeBack(Browser browser) {
        return browser.submit(PAGE + "/taking-back", Map.of());
    }

    static String page(Browser browser) {
        return browser.get(PAGE).as(200).body();
    }

    OpenRecord ours(NewPerson person) {
        return server.part(Records.class).shared(person).orElseThrow();
    }

    static Map<String, List<String>> fields(String id, String... more) {
        var fields = new HashMap<>(Map.of("_id", List.of(id), "exercise", List.of("time-out-pact")));
        for (int i = 0; i < more.length; i += 2) fields.put(more[i], List.of(more[i + 1]));
        return fields;
    }
}
