package org.reknit.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.reknit.Answer;
import org.reknit.Browser;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.acts.Act;
import org.reknit.acts.EntryId;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.record.Fold;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.timeouts.TimeOutAct;
import org.reknit.timeouts.TimeOuts;

/** What happens to a talk when lines, phones and clocks do what they do; {@code docs/talks.md} says it in words. */
@OnBothDatabases
class RoughTalksTest {
    private static final int ROUNDS = 8;

    private final Server server;
    private final Quick.Couple couple;
    private final Browser nora;
    private final Browser sam;
    private final String talk;

    RoughTalksTest(Storage storage) {
        server = storage.server();
        couple = Quick.couple(server);
        nora = Quick.browser(server, couple.nora());
        sam = Quick.browser(server, couple.sam());
        var proposal = fields("topic", "Who rings whom", "manner", "two-devices", "starts", "proposer");
        proposal.putAll(Map.of("shape", List.of("even"), "minutes", List.of("20")));
        talk = nora.submit("/talks", proposal).as(303).next().replaceAll(".*/", "");
    }

    @Test
    void a_phone_that_slept_for_an_hour_comes_back_to_the_same_piece_with_its_words() {
        move(sam, "beginning").as(303);
        move(nora, "piece", "text", "I sat on the stairs.").as(303);
        sam.submit("/talks/" + talk + "/draft", move(2, "text", "You sat on the st"))
                .as(303);
        server.clock().letPass(Duration.ofHours(1));
        assertThat(sam.get("/talks/" + talk).as(303).next()).startsWith("/unlocking");
        assertThat(sam.get("/us/moves").status())
                .as("a stream for a locked session")
                .isNotEqualTo(200);
        var awake = Quick.browser(server, couple.sam());
        assertThat(awake.get("/talks/" + talk).as(200).body())
                .contains("Say back what you heard", "I sat on the stairs.", "\nYou sat on the st</textarea>");
        awake.submit("/talks/" + talk + "/restatement", move(2, "text", "You sat on the stairs."))
                .as(303);
        assertThat(talk().step()).isEqualTo(3);
    }

    @Test
    void of_two_tabs_that_send_at_once_one_says_it_and_the_other_keeps_its_words()
            throws InterruptedException, ExecutionException {
        move(sam, "beginning").as(303);
        var otherTab = Quick.browser(server, couple.nora());
        nora.token();
        otherTab.token();
        for (int round = 0; round < ROUNDS; round++) {
            int step = talk().step();
            String one = "From the one tab, " + round;
            String two = "From the other tab, " + round;
            var answers = atOnce(
                    () -> nora.submit("/talks/" + talk + "/piece", move(step, "text", one)),
                    () -> otherTab.submit("/talks/" + talk + "/piece", move(step, "text", two)));
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(303, 422);
            boolean first = answers.getFirst().status() == 422;
            assertThat(answers.get(first ? 0 : 1).body())
                    .as("both what was said and what was not are on the page of the tab that came second")
                    .contains(one)
                    .contains(two);
            assertThat(talk().step()).isEqualTo(step + 1);
            move(sam, "example").as(303);
            move(nora, "piece", "text", "For example on Tuesday.").as(303);
            move(sam, "restatement", "text", "On Tuesday.").as(303);
            move(nora, "pass").as(303);
            move(sam, "pass").as(303);
        }
    }

    @Test
    void when_both_send_at_once_one_goes_through_and_the_others_words_are_kept_with_a_sentence()
            throws InterruptedException, ExecutionException {
        move(sam, "beginning").as(303);
        nora.token();
        sam.token();
        for (int round = 0; round < ROUNDS; round++) {
            move(nora, "piece", "text", "A piece.").as(303);
            int step = talk().step();
            String heard = "What I heard, " + round;
            var answers = atOnce(
                    () -> nora.submit("/talks/" + talk + "/pass", move(step)),
                    () -> sam.submit("/talks/" + talk + "/restatement", move(step, "text", heard)));
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(303, 422);
            assertThat(talk().step()).isEqualTo(step + 1);
            Answer sams = answers.getLast();
            if (sams.status() == 422)
                assertThat(sams.body()).contains("did not show yet").contains(heard);
            if (sams.status() == 303) move(nora, "pass").as(303);
            move(sam, "pass").as(303);
        }
    }

    @Test
    void a_phone_an_hour_ahead_neither_shortens_the_talk_nor_the_break() {
        ahead(couple.sam(), TalkAct.Begin.class, move(0), Talks.FOLD);
        assertThat(nora.get("/talks/" + talk).body()).contains("20 min left");
        server.clock().letPass(Duration.ofMinutes(7));
        assertThat(nora.get("/talks/" + talk).body()).contains("13 min left");
        ahead(couple.sam(), TimeOutAct.Call.class, fields("length", "20"), TimeOuts.FOLD);
        server.clock().letPass(Duration.ofMinutes(19));
        var early = Quick.browser(server, couple.nora());
        early.submit("/talks/" + talk + "/piece", move(1, "text", "Too soon.")).as(423);
        server.clock().letPass(Duration.ofMinutes(2));
        early.submit("/talks/" + talk + "/piece", move(1, "text", "Now.")).as(303);
    }

    @Test
    void the_record_keeps_both_clocks() {
        ahead(couple.sam(), TalkAct.Begin.class, move(0), Talks.FOLD);
        var begun = ours(couple.nora()).rows(0, 100).getLast();
        var said = ours(couple.nora()).find(begun.id(), Talks.FOLD).orElseThrow();
        assertThat(said.at()).as("the server's").isEqualTo(begun.at());
        assertThat(Duration.between(said.at(), said.claimed()))
                .as("the phone's, beside it")
                .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
    }

    /** As a browser signs it whose clock is an hour ahead. */
    private <S, A extends Act> void ahead(
            NewPerson by, Class<? extends A> type, Map<String, List<String>> fields, Fold<S, A> fold) {
        var record = ours(by);
        var claimed = server.clock().instant().plus(Duration.ofHours(1));
        record.keep(by.submit(record, fold.chapter(), type, fields, claimed), type, fold);
    }

    @SafeVarargs
    private static List<Answer> atOnce(Callable<Answer>... sending) throws InterruptedException, ExecutionException {
        var answers = new ArrayList<Answer>();
        try (var both = Executors.newFixedThreadPool(sending.length)) {
            for (var done : both.invokeAll(List.of(sending))) answers.add(done.get());
        }
        return answers;
    }

    private Answer move(Browser by, String move, String... more) {
        return by.submit("/talks/" + talk + "/" + move, move(talk().step(), more));
    }

    private Map<String, List<String>> move(int step, String... more) {
        var fields = fields(more);
        fields.put("talk", List.of(talk));
        fields.put("step", List.of(Integer.toString(step)));
        return fields;
    }

    private static Map<String, List<String>> fields(String... more) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("_id", List.of(UUID.randomUUID().toString()));
        for (int i = 0; i + 1 < more.length; i += 2) fields.put(more[i], List.of(more[i + 1]));
        return fields;
    }

    private Talk talk() {
        return ours(couple.nora()).read(Talks.FOLD).find(EntryId.of(talk)).orElseThrow();
    }

    private OpenRecord ours(NewPerson person) {
        return server.part(Records.class).shared(person).orElseThrow();
    }
}
