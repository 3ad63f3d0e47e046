package org.reknit.timeouts;

import java.time.Duration;
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

/** Two people on one evening; whoever comes back after a while signs in again. */
record Evening(Server server, Quick.Couple couple) {
    static Evening on(Server server) {
        return new Evening(server, Quick.couple(server));
    }

    Browser nora() {
        return Quick.browser(server, couple.nora());
    }

    Browser sam() {
        return Quick.browser(server, couple.sam());
    }

    void pass(Duration time) {
        server.clock().letPass(time);
    }

    OpenRecord ours(NewPerson person) {
        return server.part(Records.class).shared(person).orElseThrow();
    }

    TimeOuts breaks() {
        return ours(couple.nora()).read(TimeOuts.FOLD);
    }

    String last() {
        return breaks().all().getLast().id().toString();
    }

    static Answer calls(Browser browser, String... more) {
        return browser.submit("/time-out", form("length", "40", more));
    }

    Answer returns(Browser browser) {
        return browser.submit("/time-out/return", form("of", last()));
    }

    Answer moves(Browser browser, String length) {
        return browser.submit("/time-out/move", form("of", last(), "length", length));
    }

    /** A setback is told, an exercise shown, and so on. */
    static Map<String, List<String>> form(String name, String value, String... more) {
        var fields = new HashMap<String, List<String>>();
        fields.put("_id", List.of(UUID.randomUUID().toString()));
        fields.put(name, List.of(value));
        for (int i = 0; i < more.length; i += 2) fields.put(more[i], List.of(more[i + 1]));
        return fields;
    }

    /** What Sam or Nora say about breaks themselves: a form for both, on which every break is tried. */
    static Answer shows(Browser browser, String words) {
        return browser.submit("/exercises/thanks-noticed/showing", form("exercise", "thanks-noticed", "note", words));
    }
}
