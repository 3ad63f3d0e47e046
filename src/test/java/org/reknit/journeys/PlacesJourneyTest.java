package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reknit.keys.Quick;

/** The five places and the list of exercises, as someone new and alone meets them and as two meet them who have begun. */
class PlacesJourneyTest {
    private static final List<String> PLACES = List.of("today", "path", "us", "me", "help");

    @Test
    void theFivePlacesOfOneAlone() {
        try (var ada = Window.phone().as(Quick.person(House.SERVER, "Ada"))) {
            for (String place : PLACES) ada.go("/" + place).look("places-" + place + "-alone");
            ada.go("/exercises").look("exercises-alone");
        }
    }

    @Test
    void theFivePlacesOfTwoWhoHaveBegun() {
        var couple = Couple.told();
        String heard = couple.heard(couple.impact("I waited for you."), "You waited.");
        assertThat(couple.confirmed(heard)).isNotEmpty();
        try (var nora = Window.phone().as(couple.hurt())) {
            for (String place : PLACES) nora.go("/" + place).look("places-" + place);
            nora.go("/exercises").look("exercises");
        }
    }
}
