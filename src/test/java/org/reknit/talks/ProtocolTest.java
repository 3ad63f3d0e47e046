package org.reknit.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.talks.EveryMove.ASK;
import static org.reknit.talks.EveryMove.BEGIN;
import static org.reknit.talks.EveryMove.FINISH;
import static org.reknit.talks.EveryMove.OWNING;
import static org.reknit.talks.EveryMove.PARK;
import static org.reknit.talks.EveryMove.PARTLY;
import static org.reknit.talks.EveryMove.PASS;
import static org.reknit.talks.EveryMove.RESTATE;
import static org.reknit.talks.EveryMove.SAY;
import static org.reknit.talks.EveryMove.STOP;
import static org.reknit.talks.EveryMove.UNDERSTOOD;
import static org.reknit.talks.EveryMove.YES;
import static org.reknit.talks.Voice.OTHER;
import static org.reknit.talks.Voice.PROPOSER;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reknit.talks.Line.Kind;
import org.reknit.talks.Protocol.Outcome;
import org.reknit.talks.Protocol.Outcome.Moved;
import org.reknit.talks.Protocol.Outcome.Refused;
import org.reknit.talks.TalkAct.Arrived;
import org.reknit.talks.TalkAct.Move;
import org.reknit.talks.Talks.Refusal;

/** The protocol told as talks go. */
class ProtocolTest {
    private Stand stand = Stand.proposed(PROPOSER);
    private Manner manner = Manner.TWO_DEVICES;
    private Shape shape = Shape.EVEN;
    private Optional<Kind> line = Optional.empty();

    @Test
    void a_piece_is_said_back_and_confirmed_and_the_speaker_goes_on() {
        moves(OTHER, BEGIN);
        moves(PROPOSER, SAY);
        moves(OTHER, RESTATE);
        moves(PROPOSER, YES);
        assertThat(stand.phase()).isEqualTo(Phase.SPEAK);
        assertThat(stand.floor().holder()).isEqualTo(PROPOSER);
        assertThat(stand.floor().pieces()).isEqualTo(1);
    }

    @Test
    void after_five_pieces_the_floor_changes_hands_by_itself() {
        moves(OTHER, BEGIN);
        for (int piece = 0; piece < 5; piece++) arrives(PROPOSER);
        assertThat(stand.phase()).isEqualTo(Phase.SPEAK);
        assertThat(stand.floor()).isEqualTo(Floor.of(OTHER));
    }

    @Test
    void partly_says_what_is_missing_and_the_third_time_parks_the_piece() {
        moves(OTHER, BEGIN);
        moves(PROPOSER, SAY);
        for (int i = 0; i < 2; i++) {
            moves(OTHER, RESTATE);
            moves(PROPOSER, PARTLY);
            assertThat(line).contains(Kind.MISSED);
        }
        moves(OTHER, RESTATE);
        moves(PROPOSER, PARTLY);
        assertThat(line).contains(Kind.POINT_PARKED);
        assertThat(stand.phase()).isEqualTo(Phase.SPEAK);
    }

    @Test
    void partly_without_what_was_missing_is_asked_for_it() {
        moves(OTHER, BEGIN);
        moves(PROPOSER, SAY);
        moves(OTHER, RESTATE);
        var bare = new TalkAct.Confirm(YES.talk(), 0, Optional.empty(), Arrived.PARTLY, "  ");
        assertThat(after(PROPOSER, bare)).isEqualTo(new Refused(Refusal.MISSED_WHAT));
    }

    @Test
    void an_example_belongs_to_its_piece_and_is_asked_for_once() {
        moves(OTHER, BEGIN);
        moves(PROPOSER, SAY);
        moves(OTHER, ASK);
        moves(PROPOSER, SAY);
        assertThat(line).contains(Kind.EXAMPLE);
        assertThat(stand.floor().pieces()).isEqualTo(1);
        assertThat(after(OTHER, ASK)).isEqualTo(new Refused(Refusal.ASKED_ALREADY));
    }

    @Test
    void the_speaker_may_pass_while_the_other_is_still_looking_for_words() {
        moves(OTHER, BEGIN);
        moves(PROPOSER, SAY);
        moves(PROPOSER, PASS);
        assertThat(stand.floor()).isEqualTo(Floor.of(OTHER));
    }

    @Test
    void closing_waits_until_the_other_has_had_the_floor() {
        moves(OTHER, BEGIN);
        assertThat(after(PROPOSER, FINISH)).isEqualTo(new Refused(Refusal.OTHER_FIRST));
        moves(PROPOSER, PASS);
        moves(OTHER, FINISH);
        assertThat(stand.phase()).isEqualTo(Phase.CLOSE);
    }

    @Test
    void each_writes_one_line_and_one_who_parks_is_enough_to_park() {
        toClose();
        moves(PROPOSER, UNDERSTOOD);
        assertThat(after(PROPOSER, UNDERSTOOD)).isEqualTo(new Refused(Refusal.NOT_YOURS));
        moves(OTHER, PARK);
        assertThat(stand.ending()).contains(Ending.PARKED);
    }

    @Test
    void it_is_closed_when_both_say_so() {
        toClose();
        moves(OTHER, UNDERSTOOD);
        moves(PROPOSER, UNDERSTOOD);
        assertThat(stand.ending()).contains(Ending.CLOSED);
    }

    @Test
    void whoever_is_heard_out_keeps_the_floor_until_they_release_it() {
        shape = Shape.IMPACT;
        moves(OTHER, BEGIN);
        for (int piece = 0; piece < 7; piece++) arrives(PROPOSER);
        assertThat(stand.floor().holder()).isEqualTo(PROPOSER);
        moves(PROPOSER, PASS);
        assertThat(stand.phase()).isEqualTo(Phase.OWN);
        assertThat(after(PROPOSER, OWNING)).isEqualTo(new Refused(Refusal.NOT_YOURS));
        moves(OTHER, OWNING);
        assertThat(stand.phase()).isEqualTo(Phase.CLOSE);
    }

    @Test
    void only_the_one_who_was_asked_begins_unless_both_sit_at_one_device() {
        assertThat(after(PROPOSER, BEGIN)).isEqualTo(new Refused(Refusal.NOT_YOURS));
        manner = Manner.ONE_DEVICE;
        moves(PROPOSER, BEGIN);
    }

    @Test
    void what_is_stopped_before_it_began_was_put_off() {
        moves(OTHER, STOP);
        assertThat(stand.ending()).contains(Ending.PUT_OFF);
    }

    private void toClose() {
        moves(OTHER, BEGIN);
        moves(PROPOSER, PASS);
        moves(OTHER, FINISH);
    }

    private void arrives(Voice speaker) {
        moves(speaker, SAY);
        moves(speaker.opposite(), RESTATE);
        moves(speaker, YES);
    }

    private void moves(Voice by, Move move) {
        assertThat(after(by, move)).isInstanceOf(Moved.class);
        var moved = (Moved) after(by, move);
        stand = moved.stand();
        line = moved.line();
    }

    private Outcome after(Voice by, Move move) {
        return Protocol.after(stand, manner, shape, by, move);
    }
}
