package org.reknit.timeouts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/us",
                "/breaches/0f8fad5b-d9cb-469f-a165-70867728950e/hearing",
                "/exercises/time-out-pact?breach=0f8fad5b-d9cb-469f-a165-70867728950e"
            })
    void aPageOfOursLeadsBack(String page) {
        assertThat(WayBack.of(page).address()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example/us",
                "javascript:alert(1)",
                "/us\r\nSet-Cookie: s=x",
                "/us?next=//elsewhere.example",
                "/us#x",
                "/../leave",
                "/US",
                "us",
                "/time-out/new"
            })
    void anythingElseLeadsToToday(String page) {
        assertThat(WayBack.of(page).address()).isEqualTo("/today");
        assertThat(WayBack.of(page).query()).isEmpty();
    }

    @Test
    void itIsHandedOnAsPartOfAnAddress() {
        assertThat(WayBack.of("/breaches/a1").query()).isEqualTo("?from=%2Fbreaches%2Fa1");
    }
}
