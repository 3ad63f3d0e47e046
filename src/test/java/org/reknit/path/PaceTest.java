package org.reknit.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.reknit.acts.EntryId;
import org.reknit.acts.Signer;
import org.reknit.record.Said;
import org.reknit.stages.Pace;
import org.reknit.stages.PaceAct;
import org.reknit.today.Standings;

class PaceTest {
    private static final PaceAct PAUSE = new PaceAct.Pause();
    private static final PaceAct RESUME = new PaceAct.Resume();

    @Test
    void nobodyRestsBeforeTheySaySo() {
        assertThat(after().paused()).isFalse();
    }

    @Test
    void theLastWordCountsHoweverOftenItIsSaid() {
        assertThat(after(PAUSE).paused()).isTrue();
        assertThat(after(PAUSE, PAUSE).paused()).isTrue();
        assertThat(after(PAUSE, RESUME).paused()).isFalse();
        assertThat(after(RESUME, PAUSE).paused()).isTrue();
    }

    private static Pace after(PaceAct... acts) {
        Pace pace = Pace.FOLD.empty();
        for (PaceAct act : acts) pace = Pace.FOLD.step().apply(pace, said(act));
        return pace;
    }

    private static Said<PaceAct> said(PaceAct act) {
        return new Said<>(EntryId.fresh(), Standings.ME, Instant.EPOCH, Instant.EPOCH, Signer.BROWSER, act);
    }
}
