package org.reknit.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.crypto.Key;
import org.reknit.people.PersonId;
import org.reknit.record.ChainCheck;
import org.reknit.record.Chapter;
import org.reknit.record.Chapters;
import org.reknit.record.EntryCheck;
import org.reknit.record.Finding;
import org.reknit.record.Flaw;
import org.reknit.record.Member;
import org.reknit.record.Opened;
import org.reknit.record.Row;
import org.reknit.text.Texts;

/** Checks an archive against itself: the chains and seals, and that both halves say what was sealed. */
final class ArchiveCheck {
    private final Archive archive;
    private final Texts texts;
    private final Problems problems;
    private final List<Chapter> chapters;

    private ArchiveCheck(Archive archive, Texts texts) {
        this.archive = archive;
        this.texts = texts;
        this.problems = new Problems(texts, archive);
        var named = archive.records().stream().flatMap(ArchivedRecord::acts).map(act -> new Chapter(act.chapter()));
        this.chapters = Stream.concat(named, Chapters.all().stream()).distinct().toList();
    }

    /**
     * What came of it.
     *
     * @param problems one sentence each; empty when all is whole
     * @param remarks what a reader may want to compare, though nothing is wrong with it
     */
    record Result(long entries, List<String> problems, List<String> remarks) {
        @Override
        public String toString() {
            return "Result[" + problems.size() + "]";
        }
    }

    /** @param zip the bytes the parcel was read from */
    static Result check(Archive archive, Parcel parcel, byte[] zip, Texts texts) {
        return new ArchiveCheck(archive, texts).check(parcel, zip);
    }

    private Result check(Parcel parcel, byte[] zip) {
        var sealed = archive.records().stream().map(this::sealed).toList();
        comparePage(archive.with(sealed), parcel.page());
        if (!Arrays.equals(archive.json(), parcel.json())) problems.add("verify.json");
        if (!Arrays.equals(parcel.zip(), zip)) problems.add("verify.zip");
        long entries = archive.records().stream()
                .mapToLong(record -> record.entries().size())
                .sum();
        var remarks = Stream.concat(headings(), archive.records().stream().map(this::end));
        return new Result(entries, problems.sentences(), remarks.toList());
    }

    /** The record as its seals have it; where one does not open, as it is written. */
    private ArchivedRecord sealed(ArchivedRecord record) {
        List<Row> rows = record.rows();
        var end = record.end().head(record.recordId());
        var chain = new ChainCheck(record.recordId(), archive.serverKey()).check(rows, end);
        if (isEverywhere(Flaw.LINK, chain, rows)) {
            problems.add(record, "verify.id");
            return record;
        }
        boolean otherServer = isEverywhere(Flaw.CHECKPOINT, chain, rows);
        if (otherServer) problems.add(record, "verify.server-key");
        else report(record, chain);
        if (record.keys().isEmpty() || record.keys().stream().anyMatch(key -> key.length != Key.LENGTH)) {
            problems.add(record, "verify.keys");
            return record;
        }
        var opened = new EntryCheck(record.recordId(), record.epochs(), authors(record), chapters, record.members())
                .check(rows);
        if (isEverywhere(Flaw.TAG, opened.findings(), rows)) {
            problems.add(record, "verify.keys");
            return record;
        }
        report(record, opened.findings());
        compareMembers(record, opened);
        return record.with(compareActs(record, opened));
    }

    /** When the same is wrong with every entry, it is not the entries that are wrong. */
    private static boolean isEverywhere(Flaw flaw, List<Finding> findings, List<Row> rows) {
        long same = findings.stream().filter(finding -> finding.flaw() == flaw).count();
        return rows.size() > 1 && same == rows.size();
    }

    private void report(ArchivedRecord record, List<Finding> findings) {
        for (Finding found : findings) {
            problems.add(
                    record,
                    found.position(),
                    found.at(),
                    "verify.flaw." + found.flaw().key());
        }
    }

    private List<ArchivedEntry> compareActs(ArchivedRecord record, Opened opened) {
        var entries = new ArrayList<ArchivedEntry>();
        for (int i = 0; i < record.entries().size(); i++) {
            ArchivedEntry entry = record.entries().get(i);
            Optional<ArchivedAct> sealed = opened.acts().get(i).map(ArchivedAct::of);
            if (sealed.isPresent() && !sealed.equals(entry.act())) add(record, entry, "verify.words");
            entries.add(entry.with(sealed.or(entry::act)));
        }
        return entries;
    }

    /** A join that does not open has been named; here it is about a list that says otherwise than the joins. */
    private void compareMembers(ArchivedRecord record, Opened opened) {
        boolean allOpen = opened.acts().stream().allMatch(Optional::isPresent);
        List<Member> told = record.members();
        if (allOpen ? !told.equals(opened.joined()) : !told.containsAll(opened.joined())) {
            problems.add(record, "verify.members");
        }
        if (allOpen && !record.kind().equals(ArchivedRecord.kind(opened))) problems.add(record, "verify.kind");
    }

    private void comparePage(Archive sealed, String page) {
        var words = Words.of(archive.words());
        Drawn ours = Drawn.of(Readable.draw(sealed, words));
        Drawn theirs = Drawn.of(page);
        var places = archive.records().stream()
                .flatMap(record -> record.entries().stream().map(entry -> Map.entry(record, entry)))
                .toList();
        boolean damaged = !problems.isEmpty();
        boolean aligned = theirs.entries().size() == places.size();
        if (!aligned || !ours.around().equals(theirs.around())) problems.add("verify.page.whole");
        for (int i = 0; aligned && i < places.size(); i++) {
            if (Drawn.same(ours.entries().get(i), theirs.entries().get(i), damaged)) continue;
            add(places.get(i).getKey(), places.get(i).getValue(), "verify.page");
        }
        if (problems.isEmpty() && !words.used().equals(archive.words())) problems.add("verify.json");
    }

    private Stream<String> headings() {
        return archive.words().entrySet().stream()
                .filter(there ->
                        !texts.has(there.getKey()) || !texts.say(there.getKey()).equals(there.getValue()))
                .map(there -> texts.say(
                        "verify.heading",
                        "there",
                        there.getValue(),
                        "here",
                        texts.has(there.getKey()) ? texts.say(there.getKey()) : there.getKey()));
    }

    private String end(ArchivedRecord record) {
        var end = record.end().head(record.recordId());
        String entries = Plural.say(texts, "entries", record.entries().size());
        return texts.say(
                "verify.end",
                "record",
                problems.name(record),
                "entries",
                entries,
                "when",
                problems.when(end.at()),
                "code",
                end.code());
    }

    private void add(ArchivedRecord record, ArchivedEntry entry, String key) {
        problems.add(record, entry.position(), Instant.ofEpochMilli(entry.at()), key);
    }

    private static List<PersonId> authors(ArchivedRecord record) {
        var members = record.members().stream().map(Member::person);
        var named = record.acts().map(act -> new PersonId(act.author()));
        return Stream.concat(members, named).distinct().toList();
    }
}
