package org.reknit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
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

    /** What to do instead, in a sentence, and the field it is about. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record Problem(String problem, Optional<String> field) {
        @Override
        public String toString() {
            return "Problem";
        }
    }

    /** A sentence that says what to do instead. */
    public ResponseEntity<Object> problem(HttpStatus status, String key) {
        return ResponseEntity.status(status).body(new Problem(texts.say(key), Optional.empty()));
    }

    /** A sentence at the field it is about. */
    public ResponseEntity<Object> problem(HttpStatus status, String key, String field) {
        return ResponseEntity.status(status).body(new Problem(texts.say(key), Optional.of(field)));
    }

    /** Done, and nothing to say. */
    public ResponseEntity<Object> done() {
        return ResponseEntity.noContent().build();
    }
}
