package org.reknit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reknit.Storage;
import org.reknit.text.Texts;

/** What someone does to an archive whose passphrase they have. */
class ArchiveCheckTest {
    private static final Kept KEPT = Kept.on(Storage.SQLITE.server());
    private static final Archive ARCHIVE = KEPT.archive(KEPT.nora());
    private static final Texts TEXTS = new Texts();
    private static final int PRIVATE = 0;
    private static final int SHARED = 1;

    @Test
    void anArchiveIsWhole() {
        var parcel = Halves.of(ARCHIVE, TEXTS);
        var result = check(parcel.page(), parcel.json());
        assertThat(result.problems()).isEmpty();
        assertThat(result.entries()).isEqualTo(10);
        assertThat(result.remarks()).hasSize(2).first().asString().startsWith("Own record: 4 entries.");
    }

    @Test
    void theOtherTakesTheSharedRecordAndTheirOwnOnly() {
        var theirs = KEPT.archive(KEPT.sam());
        assertThat(theirs.records()).hasSize(2);
        assertThat(theirs.records().getFirst().id())
                .isNotEqualTo(ARCHIVE.records().getFirst().id());
        assertThat(theirs.records().getLast().id())
                .isEqualTo(ARCHIVE.records().getLast().id());
        assertThat(Halves.of(theirs, TEXTS).page()).doesNotContain("Mostly at night");
    }

    @ParameterizedTest
    @EnumSource
    void aBitChangedInAnyColumnNamesTheEntryAndNoOther(Column column) {
        for (int strand : List.of(PRIVATE, SHARED)) {
            long entries = ARCHIVE.records().get(strand).count();
            for (int i = 0; i < entries; i++) {
                for (int bit : List.of(0, 5, 20)) {
                    int at = i;
                    var changed = entries(strand, list -> replace(list, at, column.flip(list.get(at), bit)));
                    assertThat(problems(changed))
                            .as("%s of %s, bit %s", column, i, bit)
                            .hasSize(1)
                            .first()
                            .asString()
                            .startsWith(entry(strand, i));
                }
            }
        }
    }

    @Test
    void aBitChangedInARecordsKeyIsFoundOnce() {
        var changed = record(
                SHARED,
                record -> new ArchivedRecord(
                        record.id(),
                        record.kind(),
                        List.of(Column.flip(record.keys().getFirst(), 0)),
                        record.members(),
                        record.end(),
                        record.entries()));
        assertThat(problems(changed)).containsExactly("Shared record: its keys are not those it was sealed with");
    }

    @Test
    void aRecordUnderAnotherIdIsFoundOnce() {
        var changed = record(
                SHARED,
                record -> new ArchivedRecord(
                        UUID.randomUUID(),
                        record.kind(),
                        record.keys(),
                        record.members(),
                        record.end(),
                        record.entries()));
        assertThat(problems(changed)).containsExactly("Shared record: its id is not the one it was written under");
    }

    @Test
    void anotherServersKeyIsFoundOncePerRecord() {
        var changed = new Archive(
                ARCHIVE.format(),
                ARCHIVE.made(),
                ARCHIVE.zone(),
                Column.flip(ARCHIVE.serverKey(), 0),
                ARCHIVE.records(),
                ARCHIVE.words());
        assertThat(problems(changed))
                .containsExactly(
                        "Own record: the server’s key is not the one that signed here",
                        "Shared record: the server’s key is not the one that signed here");
    }

    @Test
    void twoEntriesThatChangedPlacesAreBothNamed() {
        var changed = entries(SHARED, list -> replace(replace(list, 3, list.get(4)), 4, list.get(3)));
        assertThat(problems(changed))
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("Shared record, entry 3 of"))
                .anyMatch(problem -> problem.startsWith("Shared record, entry 4 of"));
    }

    @Test
    void twoEntriesThatChangedNumbersAreBothNamed() {
        var changed = entries(SHARED, list -> replace(replace(list, 3, at(list.get(4), 3)), 4, at(list.get(3), 4)));
        assertThat(problems(changed))
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("Shared record, entry 3 of"))
                .anyMatch(problem -> problem.startsWith("Shared record, entry 4 of"));
    }

    @Test
    void aMissingEntryIsFoundAtTheOneAfterIt() {
        var changed = entries(SHARED, list -> without(list, 3));
        assertThat(problems(changed))
                .singleElement()
                .asString()
                .startsWith("Shared record, entry 4 of")
                .endsWith(": at least one entry before it is missing");
    }

    @Test
    void aMissingEntryIsFoundThoughTheOthersWereNumberedAnew() {
        var changed = entries(SHARED, list -> {
            var fewer = new ArrayList<>(without(list, 3));
            for (int i = 3; i < fewer.size(); i++) fewer.set(i, at(fewer.get(i), i));
            return fewer;
        });
        assertThat(problems(changed)).isNotEmpty().first().asString().startsWith("Shared record, entry 3 of");
    }

    @Test
    void aMissingBeginningIsFound() {
        var changed = entries(SHARED, list -> without(list, 0));
        assertThat(problems(changed)).isNotEmpty().first().asString().startsWith("Shared record, entry 1 of");
    }

    @Test
    void aTailThatWasCutIsFoundByTheCheckpoint() {
        var changed = entries(SHARED, list -> list.subList(0, list.size() - 2));
        assertThat(problems(changed))
                .singleElement()
                .asString()
                .startsWith("Shared record, entry 5 of")
                .endsWith("missing at the end");
    }

    @Test
    void anEntryOfAnotherRecordIsFoundWhereverItStands() {
        var foreign = ARCHIVE.records().get(PRIVATE).each().toList();
        for (int i = 0; i < foreign.size(); i++) {
            var stranger = at(foreign.get(i), 3);
            assertThat(problems(entries(SHARED, list -> replace(list, 3, stranger))))
                    .isNotEmpty()
                    .first()
                    .asString()
                    .startsWith("Shared record, entry 3 of");
        }
    }

    @Test
    void anEntryThatIsThereTwiceIsFound() {
        var changed = entries(SHARED, list -> {
            var more = new ArrayList<>(list);
            more.add(4, list.get(3));
            return more;
        });
        assertThat(problems(changed)).isNotEmpty().first().asString().startsWith("Shared record, entry 3 of");
    }

    @Test
    void anythingChangedInADecodedActIsFoundInItsEntry() {
        List<UnaryOperator<ArchivedAct>> changes = List.of(
                act -> act(act, KEPT.sam().person().value(), act.chapter(), act.claimed(), act.body()),
                act -> act(act, act.author(), "people", act.claimed(), act.body()),
                act -> act(act, act.author(), act.chapter(), act.claimed() + 1, act.body()),
                act -> act(
                        act,
                        act.author(),
                        act.chapter(),
                        act.claimed(),
                        act.body().replace("breathe", "sleep")));
        for (var change : changes) {
            var changed = entries(
                    SHARED,
                    list -> replace(list, 3, list.get(3).with(list.get(3).act().map(change))));
            assertThat(problems(changed))
                    .singleElement()
                    .asString()
                    .startsWith("Shared record, entry 3 of")
                    .endsWith(": record.json says something else than what is sealed");
        }
    }

    @Test
    void aDecodedActThatWasTakenOutIsFound() {
        var changed = entries(SHARED, list -> replace(list, 3, list.get(3).with(Optional.empty())));
        assertThat(problems(changed)).singleElement().asString().startsWith("Shared record, entry 3 of");
    }

    @Test
    void membersWhoDidNotJoinAreFound() {
        var changed = record(
                SHARED,
                record -> new ArchivedRecord(
                        record.id(),
                        record.kind(),
                        record.keys(),
                        record.members().reversed(),
                        record.end(),
                        record.entries()));
        assertThat(problems(changed)).contains("Shared record: the members are not those who joined");
    }

    @Test
    void anotherKindOfRecordIsFound() {
        var changed = record(
                SHARED,
                record -> new ArchivedRecord(
                        record.id(),
                        ArchivedRecord.PRIVATE,
                        record.keys(),
                        record.members(),
                        record.end(),
                        record.entries()));
        assertThat(problems(changed)).contains("Own record: it is not the kind of record it says it is");
    }

    @Test
    void aWordChangedInThePageIsFoundInItsEntry() {
        var parcel = Halves.of(ARCHIVE, TEXTS);
        int shared = parcel.page().indexOf("What you shared");
        String later = parcel.page().substring(shared).replaceFirst("breathe", "sleep");
        var result = check(parcel.page().substring(0, shared) + later, parcel.json());
        assertThat(result.problems())
                .singleElement()
                .asString()
                .startsWith("Shared record, entry 3 of")
                .endsWith(": the readable page says something else");
    }

    @Test
    void aWordChangedAroundTheEntriesIsFound() {
        var parcel = Halves.of(ARCHIVE, TEXTS);
        for (String word : List.of("What was written", "</head>", "The two of you could open", "</html>")) {
            assertThat(parcel.page()).contains(word);
            var result = check(parcel.page().replace(word, word + " not"), parcel.json());
            assertThat(result.problems()).containsExactly("The readable page is not what the records give.");
        }
    }

    @Test
    void anEntryThatOnlyThePageHasIsFound() {
        var parcel = Halves.of(ARCHIVE, TEXTS);
        String more = parcel.page().replaceFirst("</article>", "</article><article id=\"r9-9\"><h3>Me</h3></article>");
        assertThat(check(more, parcel.json()).problems())
                .containsExactly("The readable page is not what the records give.");
    }

    @Test
    void aChangedHeadingIsShownThoughNobodySignedIt() {
        var words = Words.of(TEXTS);
        assertThat(Halves.draw(ARCHIVE, words)).isNotEmpty();
        var others = words.used();
        others.put("export.act.statements/impact/1", "Accusation");
        String page = Halves.draw(ARCHIVE, Words.of(others));
        var result = check(page, Halves.json(ARCHIVE.with(others)));
        assertThat(result.problems()).isEmpty();
        assertThat(result.remarks()).first().asString().contains("“Accusation” there and “Impact statement” in");
    }

    @Test
    void anythingMoreInRecordJsonIsFound() {
        var parcel = Halves.of(ARCHIVE, TEXTS);
        String json = new String(parcel.json(), StandardCharsets.UTF_8);
        byte[] spaced = (json + " ").getBytes(StandardCharsets.UTF_8);
        assertThat(check(parcel.page(), spaced).problems())
                .containsExactly("record.json holds something that does not belong there.");
        var words = Halves.read(parcel.json()).words();
        words.put("export.more", "More");
        assertThat(check(parcel.page(), Halves.json(ARCHIVE.with(words))).problems())
                .containsExactly("record.json holds something that does not belong there.");
    }

    @Test
    void anythingMoreInTheZipIsFound() {
        var parcel = Halves.of(ARCHIVE, TEXTS);
        byte[] zip = parcel.zip();
        byte[] longer = Arrays.copyOf(zip, zip.length + 1);
        assertThat(Halves.check(longer, TEXTS).problems())
                .containsExactly("The ZIP holds something that does not belong there.");
    }

    private static List<String> problems(Archive changed) {
        var whole = Halves.of(ARCHIVE, TEXTS);
        byte[] json = Halves.json(changed.with(Halves.read(whole.json()).words()));
        // Whoever changes an entry may draw the page anew; then the number of entries on it fits again.
        boolean redrawn =
                changed.records().stream().mapToLong(ArchivedRecord::count).sum() != 10;
        String page = redrawn ? Halves.draw(changed, Words.of(TEXTS)) : whole.page();
        return check(page, json).problems();
    }

    private static ArchiveCheck.Result check(String page, byte[] json) {
        return Halves.check(new Halves(page, json).zip(), TEXTS);
    }

    private static Archive record(int strand, UnaryOperator<ArchivedRecord> change) {
        return ARCHIVE.with(replace(
                ARCHIVE.records(), strand, change.apply(ARCHIVE.records().get(strand))));
    }

    private static Archive entries(int strand, UnaryOperator<List<ArchivedEntry>> change) {
        return record(strand, record -> record.with(change.apply(record.each().toList())));
    }

    private static String entry(int strand, int i) {
        return (strand == SHARED ? "Shared record" : "Own record") + ", entry " + i + " of ";
    }

    private static ArchivedAct act(ArchivedAct act, UUID author, String chapter, long claimed, String body) {
        return new ArchivedAct(author, chapter, claimed, act.seen(), act.signer(), act.signature(), body);
    }

    private static ArchivedEntry at(ArchivedEntry entry, long position) {
        return new ArchivedEntry(
                position,
                entry.id(),
                entry.tag(),
                entry.epoch(),
                entry.at(),
                entry.kc(),
                entry.sealed(),
                entry.link(),
                entry.checkpoint(),
                entry.share(),
                entry.act());
    }

    private static <T> List<T> replace(List<T> list, int i, T other) {
        var changed = new ArrayList<>(list);
        changed.set(i, other);
        return changed;
    }

    private static <T> List<T> without(List<T> list, int i) {
        var changed = new ArrayList<>(list);
        changed.subList(i, i + 1).clear();
        return changed;
    }
}
