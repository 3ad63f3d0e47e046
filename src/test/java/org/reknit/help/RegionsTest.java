package org.reknit.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reknit.text.Shelf;

class RegionsTest {
    private static final Shelf SHELF = new Shelf(Path.of("nothing-of-our-own"));

    private final Regions regions = new Regions(SHELF);

    @TempDir
    Path own = Path.of("");

    @Test
    void australiaComesFirstAndEverywhereElseLast() {
        assertThat(regions.all())
                .extracting(Region::key)
                .containsExactly("au", "nz", "uk", "ie", "us", "ca", "general");
    }

    @Test
    void everyLineCanBeReachedAndNamesItsSource() {
        assertThat(lines()).extracting(HelpLine::id).doesNotHaveDuplicates();
        assertThat(lines()).allSatisfy(line -> {
            assertThat(Stream.of(line.phone(), line.text())
                            .flatMap(number -> number.stream())
                            .map(HelpLine::dial))
                    .allMatch(number -> number.matches("\\d{3,11}"));
            assertThat(line.source()).isNotBlank();
            assertThat(line.checked()).isAfter(LocalDate.of(2026, 1, 1));
        });
    }

    @Test
    void everyCountryHasSomeoneForLifeAndForFear() {
        assertThat(regions.all())
                .allSatisfy(region -> assertThat(region.purposes()).startsWith(Purpose.LIFE, Purpose.VIOLENCE));
        Region australia = regions.all().getFirst();
        assertThat(australia.emergency()).isEqualTo("000");
        assertThat(australia.lines().stream().flatMap(line -> line.state().stream()))
                .contains("ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA");
    }

    @Test
    void whatIsForSeveralThingsStandsUnderEachOfThem() {
        Region australia = regions.all().getFirst();
        assertThat(australia.lines(Purpose.VIOLENCE))
                .contains(australia.lines(Purpose.SEXUAL_ASSAULT).getFirst());
    }

    @Test
    void theWholeCountrysOwnLineForItComesFirst() {
        Region australia = regions.all().getFirst();
        assertThat(australia.first(Purpose.ALCOHOL_DRUGS).orElseThrow().id()).isEqualTo("au-aod");
        assertThat(australia.first(Purpose.MONEY).orElseThrow().id()).isEqualTo("au-debt");
        assertThat(australia.first(Purpose.SEXUAL_ASSAULT).orElseThrow().id()).isEqualTo("au-1800respect");
    }

    @Test
    void aPackOlderThanTwelveMonthsIsStale() {
        for (Region region : regions.all()) {
            assertThat(region.isStale(region.checked().plusMonths(12))).isFalse();
            assertThat(region.isStale(region.checked().plusMonths(12).plusDays(1)))
                    .isTrue();
        }
    }

    @Test
    void oneOldLineMakesThePackStale() {
        String old = SHELF.one("help", "au.yaml")
                .replaceFirst("(?s)(- id: au-13yarn.*?checked: )\"[^\"]*\"", "$1\"2024-02-29\"");
        Region read = PackFile.read(new Shelf.Sheet("help", "au.yaml", old));
        assertThat(read.checked()).isEqualTo("2024-02-29");
        assertThat(read.isStale(LocalDate.of(2025, 3, 1))).isTrue();
    }

    @Test
    void anInstallationsOwnPackReplacesOursAndAddsCountries() throws IOException {
        Files.createDirectories(own.resolve("help"));
        String general = SHELF.one("help", "general.yaml");
        Files.writeString(own.resolve("help/nz.yaml"), general.replace("Everywhere else", "Aotearoa"));
        Files.writeString(own.resolve("help/de.yaml"), general.replace("Everywhere else", "Germany"));
        assertThat(new Regions(new Shelf(own)).all())
                .extracting(Region::name)
                .startsWith("Australia", "Aotearoa")
                .endsWith("Canada", "Germany", "Everywhere else");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            number: "112"             | number: one            | number: one
            for: [violence]           | for: [violins]         | violins
            phone: "116 016"          | phone: "javascript:1"  | general-116016
            chat: "findahelpline.com" | chat: 'a" onclick="'   | general-find-a-helpline
            phone: "116 016"          | call: "116 016"        | phone
            checked: "2026-11-23"     | checked: "2026-13-23"  | checked
            """)
    void aPackThatIsNotAsItShouldBeIsNamedAndSoIsWhatIsWrong(String right, String wrong, String named)
            throws IOException {
        Files.createDirectories(own.resolve("help"));
        String pack = SHELF.one("help", "general.yaml");
        assertThat(pack).contains(right);
        Files.writeString(own.resolve("help/xx.yaml"), pack.replace(right, wrong));
        assertThatThrownBy(() -> new Regions(new Shelf(own)))
                .hasMessageContaining("help/xx.yaml")
                .hasMessageContaining(named);
    }

    private Stream<HelpLine> lines() {
        return regions.all().stream().flatMap(region -> region.lines().stream());
    }
}
