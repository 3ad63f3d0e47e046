package org.reknit.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reknit.breaches.Role;

class PathTest {
    @Test
    void onePersonAloneFindsTheirFeetFirst() {
        var path = Path.of(Standings.nothing(Bond.ALONE));
        assertThat(path.here()).isEqualTo(Stage.STEADY);
        assertThat(path.doors()).containsOnlyKeys(Practice.NAME);
    }

    @Test
    void hearingBeginsWhenTheFirstHasToldWhatItWasLike() {
        var told = Standings.thread(true, false, Optional.empty(), false, false, false);
        var path = Path.of(Standings.told(Role.RESPONSIBLE, told));
        assertThat(path.mark(Stage.STEADY)).isEqualTo("done");
        assertThat(path.mark(Stage.HEAR)).isEqualTo("here");
        assertThat(path.mark(Stage.UNDERSTAND)).isEqualTo("ahead");
        assertThat(path.door(Practice.HEARD)).isPresent();
    }

    @Test
    void aDoorOpensOnlyToTheOneWhosePracticeItIs() {
        var path = Path.of(Standings.named(Role.HURT, Bond.ALONE));
        assertThat(path.doors()).containsOnlyKeys(Practice.NAME, Practice.FEELINGS, Practice.LETTER, Practice.IMPACT);
    }
}
