package org.reknit.questions;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.reknit.Answer;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.keys.Quick;

/** Two at a table: the one who asks, the one who answers, and what lies between them, in two browsers without scripts. */
final class Table {
    final Quick.Couple couple;
    final Browser nora;
    final Browser sam;
    final String breach;
    final String page;

    private Table(Server server, String kind) {
        couple = Quick.couple(server);
        nora = Quick.browser(server, couple.nora());
        sam = Quick.browser(server, couple.sam());
        breach = id();
        page = "/breaches/" + breach + "/questions";
        var line = fields("kind", kind, "role", "hurt", "line", "You said you were at work");
        nora.submit("/breaches", line).as(303);
        nora.submit("/breaches/" + breach + "/sharing", fields("kind", kind, "role", "hurt", "line", "You said so"))
                .as(303);
    }

    /** Nora was hurt, Sam did it, and both know of it. */
    static Table laid(Server server) {
        return new Table(server, "dishonesty");
    }

    static Table laid(Server server, String kind) {
        return new Table(server, kind);
    }

    static String id() {
        return UUID.randomUUID().toString();
    }

    /** A form's fields, with an id of its own and the breach. */
    Map<String, List<String>> fields(String... namesAndValues) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("_id", List.of(id()));
        fields.put("breach", List.of(breach));
        for (int i = 0; i < namesAndValues.length; i += 2)
            fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        return fields;
    }

    /** Nora writes a question down. */
    @CanIgnoreReturnValue
    String write(String text, String pile) {
        String question = id();
        nora.submit(page + "/mine", fields("question", question, "pile", pile, "text", text))
                .as(303);
        return question;
    }

    Map<String, List<String>> batch(Map<String, String> questions) {
        var fields = fields();
        fields.put("question", List.copyOf(questions.keySet()));
        fields.put("text", List.copyOf(questions.values()));
        return fields;
    }

    /** Nora writes it on her first pile and sends it. */
    @CanIgnoreReturnValue
    String ask(String text) {
        String question = write(text, "now");
        nora.submit(page + "/batch", batch(Map.of(question, text))).as(303);
        return question;
    }

    /** Nora says when answers may come. */
    void arriving(String how, String... days) {
        var fields = fields("arrival", how);
        fields.put("days", List.of(days));
        nora.submit(page + "/arrival", fields).as(303);
    }

    Answer answer(String question, String kind, String text) {
        return sam.submit(page + "/" + question + "/answer", fields("of", question, "kind", kind, "text", text));
    }

    Answer settle(String question, String how) {
        return nora.submit(page + "/settlement", fields("of", question, "how", how));
    }
}
