package org.reknit.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reknit.Answer;
import org.reknit.Browser;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.acts.EntryId;
import org.reknit.keys.Quick;
import org.reknit.record.Records;

/** Talks through their pages, as browsers without scripts send them. */
@OnBothDatabases
class TalkStoriesTest {
    private final Server server;
    private final Quick.Couple couple;
    private final Browser nora;
    private final Browser sam;

    TalkStoriesTest(Storage storage) {
        server = storage.server();
        couple = Quick.couple(server);
        nora = Quick.browser(server, couple.nora());
        sam = Quick.browser(server, couple.sam());
    }

    @Test
    void a_talk_goes_from_piece_to_piece_and_both_read_the_same() {
        String talk = begun();
        move(nora, talk, "piece", "text", "I sat on the stairs.").as(303);
        move(sam, talk, "restatement", "text", "You waited on the stairs.").as(303);
        move(nora, talk, "confirmation", "answer", "yes", "missed", "").as(303);
        for (Browser one : List.of(nora, sam))
            assertThat(one.get("/talks/" + talk).as(200).body())
                    .contains("I sat on the stairs.")
                    .contains("You waited on the stairs.");
    }

    @Test
    void the_listener_has_no_box_and_a_form_sent_by_hand_is_refused_with_its_words() {
        String talk = begun();
        assertThat(sam.get("/talks/" + talk).body()).doesNotContain("<textarea id=\"text\"");
        Answer refused =
                move(sam, talk, "piece", "text", "But you never ring either.").as(422);
        assertThat(refused.body()).contains("It is Nora").contains("But you never ring either.");
        assertThat(nora.get("/talks/" + talk).body()).doesNotContain("never ring either");
    }

    @Test
    void a_page_that_is_behind_is_told_so_and_loses_nothing() {
        String talk = begun();
        var old = fields(talk, 1, "text", "My first try.");
        move(nora, talk, "piece", "text", "What I said meanwhile, in the other tab.")
                .as(303);
        Answer refused = nora.submit("/talks/" + talk + "/piece", old).as(422);
        assertThat(refused.body())
                .contains("did not show yet")
                .contains("What I said meanwhile")
                .contains("My first try.");
    }

    @Test
    void the_same_form_sent_twice_is_one_piece() {
        String talk = begun();
        var piece = fields(talk, 1, "text", "Once is enough.");
        nora.submit("/talks/" + talk + "/piece", piece).as(303);
        nora.submit("/talks/" + talk + "/piece", piece).as(303);
        assertThat(talk(talk).lines()).hasSize(1);
    }

    @Test
    void a_piece_longer_than_280_signs_comes_back_whole() {
        String talk = begun();
        String long281 = "a".repeat(281);
        assertThat(move(nora, talk, "piece", "text", long281).as(422).body()).contains(long281);
        move(nora, talk, "piece", "text", "a".repeat(280)).as(303);
    }

    @Test
    void either_stops_it_at_any_moment_and_the_topic_waits_for_another_day() {
        String talk = begun();
        move(sam, talk, "stop").as(303);
        assertThat(talk(talk).stand().ending()).contains(Ending.STOPPED);
        assertThat(nora.get("/talks").body()).contains("/talks/new?from=" + talk);
        move(nora, talk, "piece", "text", "One more thing.").as(422);
    }

    @Test
    void a_stop_from_an_old_page_still_stops() {
        String talk = begun();
        move(nora, talk, "piece", "text", "I sat on the stairs.").as(303);
        sam.submit("/talks/" + talk + "/stop", fields(talk, 0)).as(303);
        assertThat(talk(talk).isOpen()).isFalse();
    }

    @Test
    void what_is_half_written_is_its_authors_alone() {
        String talk = begun();
        String before = sam.get("/talks/" + talk).body();
        nora.submit("/talks/" + talk + "/draft", fields(talk, 1, "text", "half a sentence"))
                .as(303);
        assertThat(nora.get("/talks/" + talk).body()).contains("half a sentence");
        assertThat(likeBefore(sam.get("/talks/" + talk).body())).isEqualTo(likeBefore(before));
    }

    @Test
    void a_third_person_finds_no_talk_of_theirs() {
        String talk = begun();
        var stranger = Quick.browser(server, Quick.couple(server).nora());
        String unknown = stranger.get("/talks/" + UUID.randomUUID()).as(404).body();
        assertThat(likeBefore(stranger.get("/talks/" + talk).as(404).body())).isEqualTo(likeBefore(unknown));
        for (String act : List.of("piece", "stop", "draft", "pass", "piece/preview"))
            move(stranger, talk, act, "text", "Let me in.").as(404);
        var alone = Quick.browser(server, Quick.person(server, "Alone"));
        assertThat(alone.get("/talks").as(303).next()).isEqualTo("/us");
        alone.get("/talks/new").as(404);
    }

    @Test
    void one_device_lends_a_voice_and_two_devices_do_not() {
        String talk = begun();
        move(nora, talk, "piece", "text", "I sat on the stairs.").as(303);
        move(nora, talk, "restatement", "voice", "other", "text", "I say it for him.")
                .as(422);
        assertThat(talk(talk).lines()).hasSize(1);
    }

    @Test
    void words_lent_on_the_others_device_never_count_as_heard() {
        String breach = named();
        String talk = proposed(
                nora,
                fields(
                        "topic",
                        "That evening",
                        "shape",
                        "impact",
                        "breach",
                        breach,
                        "starts",
                        "proposer",
                        "manner",
                        "one-device"));
        move(nora, talk, "beginning").as(303);
        for (String[] said : List.of(
                new String[] {"piece", "proposer", "text", "I waited."},
                new String[] {"restatement", "other", "text", "You waited."},
                new String[] {"confirmation", "proposer", "answer", "yes", "missed", ""},
                new String[] {"pass", "proposer"},
                new String[] {"owning", "other", "text", "I did not ring."})) {
            var named = new LinkedHashMap<>(fields(talk, talk(talk).step()));
            named.put("voice", List.of(said[1]));
            for (int i = 2; i + 1 < said.length; i += 2) named.put(said[i], List.of(said[i + 1]));
            nora.submit("/talks/" + talk + "/" + said[0], named).as(303);
        }
        assertThat(talk(talk).hasHeard())
                .as("Nora spoke for herself on her own device")
                .isTrue();
        assertThat(talk(talk).lines())
                .filteredOn(line -> line.voice() == Voice.OTHER)
                .allMatch(Line::elsewhere);
    }

    @Test
    void nobody_but_the_one_who_was_hurt_is_heard_out() {
        String breach = named();
        var wrong = fields(
                "topic",
                "My side of it",
                "shape",
                "impact",
                "breach",
                breach,
                "starts",
                "other",
                "manner",
                "two-devices");
        assertThat(nora.submit("/talks", wrong).as(422).body()).contains("for the one who was hurt");
    }

    @Test
    void a_second_talk_waits_for_the_first_and_letters_go_beside_it() {
        String talk = begun();
        var second = fields("topic", "Another thing", "manner", "two-devices");
        assertThat(sam.submit("/talks", second).as(422).body()).contains("There is a talk open already");
        sam.submit("/talks", fields("topic", "A letter", "manner", "letter")).as(303);
        assertThat(sam.get("/talks").body()).contains(talk);
    }

    @Test
    void something_is_parked_taken_up_again_and_taken_off_the_list() {
        nora.submit("/talks/topics", fields("text", "Who tells my mother")).as(303);
        assertThat(sam.get("/talks").body()).contains("Who tells my mother");
        var parked = server.part(Records.class)
                .shared(couple.sam())
                .orElseThrow()
                .read(Talks.FOLD)
                .parked()
                .getFirst();
        assertThat(sam.get("/talks/new?from=" + parked).as(200).body()).contains("Who tells my mother");
        sam.submit("/talks/settlement", fields("of", parked.toString())).as(303);
        assertThat(nora.get("/talks").body()).doesNotContain("Who tells my mother");
        nora.submit("/talks/settlement", fields("of", parked.toString())).as(422);
    }

    @Test
    void first_sentences_tried_out_alone_come_into_a_proposal_with_one_touch_and_not_before() {
        assertThat(nora.get("/talks/new").body())
                .contains("Try the first sentences out")
                .doesNotContain("_then\" value=\"opener");
        nora.submit(
                        "/exercises/soft-start",
                        fields("exercise", "soft-start", "opener", "On Tuesday the lamp was on.\nI was worried."))
                .as(303);
        String page = nora.get("/talks/new").as(200).body();
        assertThat(page)
                .contains("<p class=\"letter-text\" dir=\"auto\">On Tuesday the lamp was on.\nI was worried.</p>")
                .doesNotContain("I was worried.</textarea>");
        assertThat(sam.get("/talks/new").body()).doesNotContain("the lamp was on");
        var form = fields("topic", "The lamp", "manner", "letter", "opener", "Dear Sam,", "_then", "opener");
        String taken = nora.submit("/talks", form).as(200).body();
        assertThat(taken)
                .contains("Dear Sam,\n\nOn Tuesday the lamp was on.\nI was worried.</textarea>", "value=\"The lamp\"");
        assertThat(taken).doesNotContain("_then\" value=\"opener");
        assertThat(sam.get("/talks").body()).doesNotContain("The lamp");
    }

    @Test
    void after_being_heard_out_the_body_comes_first_and_the_talk_is_named_where_it_went_wrong() {
        String breach = named();
        String talk = proposed(
                nora, fields("topic", "That evening", "shape", "impact", "breach", breach, "manner", "two-devices"));
        move(sam, talk, "beginning").as(303);
        move(nora, talk, "stop").as(303);
        String page = sam.get("/talks/" + talk).body();
        assertThat(page)
                .contains("/exercises/after-a-hard-talk?breach=" + breach, "about this")
                .contains("<span dir=\"auto\">That evening</span>");
        assertThat(page.indexOf("class=\"primary\" href=\"/exercises/body-calm\""))
                .isPositive()
                .isLessThan(page.indexOf("after-a-hard-talk"));
        sam.get("/exercises/after-a-hard-talk?breach=" + breach).as(200);
    }

    @Test
    void a_letter_is_found_on_today_by_the_one_whose_turn_it_is_and_by_nobody_else() {
        assertThat(named()).isNotEmpty();
        String talk = proposed(nora, fields("topic", "A letter", "manner", "letter"));
        String turn = "your turn, when you like";
        assertThat(sam.get("/today").body()).contains("/talks/" + talk).contains(turn);
        assertThat(nora.get("/today").body()).doesNotContain("/talks/" + talk);
        move(sam, talk, "beginning").as(303);
        assertThat(nora.get("/today").body()).contains("/talks/" + talk).contains(turn);
        assertThat(sam.get("/today").body()).doesNotContain("/talks/" + talk);
    }

    private String begun() {
        String talk = proposed(nora, fields("topic", "Who rings whom", "manner", "two-devices"));
        move(sam, talk, "beginning").as(303);
        return talk;
    }

    private static String proposed(Browser by, Map<String, List<String>> fields) {
        return by.submit("/talks", fields).as(303).next().replaceAll(".*/", "");
    }

    private String named() {
        String breach = UUID.randomUUID().toString();
        var line = fields("breach", breach, "kind", "dishonesty", "role", "hurt", "line", "You said you were at work");
        nora.submit("/breaches", line).as(303);
        line.put("_id", List.of(UUID.randomUUID().toString()));
        nora.submit("/breaches/" + breach + "/sharing", line).as(303);
        return breach;
    }

    private Answer move(Browser by, String talk, String move, String... more) {
        return by.submit("/talks/" + talk + "/" + move, fields(talk, talk(talk).step(), more));
    }

    private Talk talk(String talk) {
        return server.part(Records.class)
                .shared(couple.nora())
                .orElseThrow()
                .read(Talks.FOLD)
                .find(EntryId.of(talk))
                .orElseThrow();
    }

    private static Map<String, List<String>> fields(String talk, int step, String... more) {
        var fields = fields(more);
        fields.put("talk", List.of(talk));
        fields.put("step", List.of(Integer.toString(step)));
        return fields;
    }

    private static Map<String, List<String>> fields(String... more) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("_id", List.of(UUID.randomUUID().toString()));
        fields.put("starts", List.of("proposer"));
        fields.put("shape", List.of("even"));
        fields.put("minutes", List.of("20"));
        for (int i = 0; i + 1 < more.length; i += 2) fields.put(more[i], List.of(more[i + 1]));
        return fields;
    }

    /** A page without what is new on each drawing: tokens, and ids for acts to come. */
    private static String likeBefore(String page) {
        return page.replaceAll("name=\"(_id|_csrf)\" value=\"[^\"]*\"", "$1")
                .replaceAll("content=\"[^\"]*\" data-header", "data-header");
    }
}
