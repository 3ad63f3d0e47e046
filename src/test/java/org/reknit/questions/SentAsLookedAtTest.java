package org.reknit.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.reknit.Answer;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.questions.Rules.Refusal;
import org.reknit.text.Texts;

/** Questions go as they were looked at: with the words they have, from the pile they lie on. */
@OnBothDatabases
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class SentAsLookedAtTest {
    private final Server server;
    private final Table table;

    SentAsLookedAtTest(Storage storage) {
        server = storage.server();
        table = Table.laid(server);
    }

    @Test
    void aQuestionThatHasOtherWordsNowIsNotSent() {
        String question = table.write("Since when?", "now");
        assertThat(send(question, "Until when?").as(422).body()).contains(sentence(Refusal.CHANGED));
        assertThat(table.sam.get(table.page).as(200).body()).doesNotContain("Until when?", "Since when?");
    }

    @Test
    void aQuestionThatLiesOnAnotherPileNowIsNotSent() {
        String question = table.write("Since when?", "later");
        assertThat(send(question, "Since when?").as(422).body()).contains(sentence(Refusal.CHANGED));
        assertThat(table.sam.get(table.page).as(200).body()).doesNotContain("Since when?");
    }

    private Answer send(String question, String words) {
        return table.nora.submit(table.page + "/batch", table.batch(Map.of(question, words)));
    }

    private String sentence(Refusal reason) {
        return server.part(Texts.class).say(reason.sentence());
    }
}
