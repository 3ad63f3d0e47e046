package org.reknit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.reknit.acts.Chapter;
import org.reknit.acts.Row;
import org.reknit.keys.NewPerson;
import org.reknit.record.Forgery;

/** What the one with the record's key, and even with a server of their own, still cannot do. */
class EntryCheckTest {
    private final Forgery record = new Forgery().joined();

    @Test
    void whatBothSignedIsWhole() {
        record.with(record.note(record.nora.person(), record.nora, record.head()));
        record.with(record.note(record.sam.person(), record.sam, Row.origin(record.record)));
        assertThat(record.flaws()).isEmpty();
    }

    @Test
    void nobodySpeaksInTheOthersName() {
        record.with(record.note(record.nora.person(), record.sam, record.head()));
        assertThat(record.flaws()).containsExactly("2 signature");
    }

    @Test
    void anActDoesNotMoveToAnotherRecord() {
        var elsewhere = new Forgery().joined();
        record.with(elsewhere.note(record.nora.person(), record.nora, record.head()));
        assertThat(record.flaws()).containsExactly("2 signature");
    }

    @Test
    void anActIsNotSaidTwice() {
        var note = record.note(record.nora.person(), record.nora, record.head());
        record.with(note).with(note);
        assertThat(record.flaws()).containsExactly("3 twice");
    }

    @Test
    void anActStaysInItsChapterAndWithItsAuthor() {
        var note = record.note(record.nora.person(), record.nora, record.head());
        record.with(note, record.sam.person(), Forgery.NOTES);
        assertThat(record.flaws()).containsExactly("2 scope");
        var other = record.note(record.nora.person(), record.nora, record.head());
        record.with(other, record.nora.person(), Chapter.PEOPLE);
        assertThat(record.flaws()).containsExactly("2 scope", "3 scope");
    }

    @Test
    void anActDoesNotAnswerToWhatComesLater() {
        record.with(record.note(record.nora.person(), record.nora, new byte[32]));
        assertThat(record.flaws()).containsExactly("2 seen");
    }

    @Test
    void nobodyWritesWhoDidNotJoin() {
        var alone = new Forgery();
        alone.with(alone.join(alone.nora, alone.nora));
        alone.with(alone.note(alone.sam.person(), alone.sam, alone.head()));
        assertThat(alone.flaws()).containsExactly("1 author");
    }

    @Test
    void nobodyJoinsWithKeysTheyDoNotHold() {
        var alone = new Forgery();
        alone.with(alone.join(alone.nora, alone.nora)).with(alone.join(alone.sam, alone.nora));
        assertThat(alone.flaws()).containsExactly("1 signature");
    }

    @Test
    void nobodyJoinsASecondTimeWithOtherKeys() {
        var imposter = new NewPerson(record.nora.person(), "Nora", new SecureRandom());
        record.with(record.join(imposter, imposter));
        assertThat(record.flaws()).containsExactly("2 join");
    }

    @Test
    void aThirdDoesNotJoin() {
        var beginning = new Forgery();
        beginning.with(beginning.join(beginning.nora, beginning.nora));
        beginning.with(beginning.note(beginning.nora.person(), beginning.nora, beginning.head()));
        beginning.with(beginning.join(beginning.sam, beginning.sam));
        assertThat(beginning.flaws()).containsExactly("2 join");
    }
}
