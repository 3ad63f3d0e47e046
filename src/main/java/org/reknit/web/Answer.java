package org.reknit.web;

import java.util.Map;
import org.reknit.text.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers to a page's own script. */
@Component
public class Answer {
    private final Texts texts;

    Answer(Texts texts) {
        this.texts = texts;
    }

    /** A sentence that says what to do instead. */
    public ResponseEntity<Object> problem(HttpStatus status, String key) {
        return ResponseEntity.status(status).body(Map.of("problem", texts.say(key)));
    }

    /** A sentence at the field it is about. */
    public ResponseEntity<Object> problem(HttpStatus status, String key, String field) {
        return ResponseEntity.status(status).body(Map.of("problem", texts.say(key), "field", field));
    }

    /** Done, and nothing to say. */
    public ResponseEntity<Object> done() {
        return ResponseEntity.noContent().build();
    }
}
