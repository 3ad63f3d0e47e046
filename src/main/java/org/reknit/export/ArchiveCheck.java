package org.reknit.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.reknit.acts.Chapter;
import org.reknit.acts.Member;
import org.reknit.acts.RecordKeys;
import org.reknit.acts.Row;
import org.reknit.acts.SignedAct;
import org.reknit.crypto.Hashing;
import org.reknit.crypto.Key;
import org.reknit.people.PersonId;
import org.reknit.proof.ChainCheck;
import org.reknit.proof.EntryCheck;
import org.reknit.proof.Finding;
import org.reknit.proof.Flaw;
import org.reknit.proof.Opened;
import org.reknit.record.Chapters;
import org.reknit.text.Texts;

/** Checks an archive against itself: the chains and seals, and that both halves say what was sealed. */
final class ArchiveCheck {
    private final Unpacked there;
    private final Archive archive;
    private final Texts texts;
    private final Problems problems;
    private final List<Chapter> chapters;

    private ArchiveCheck(Unpacked there, Texts texts) {
        this.there = there;
        this.archive = there.archive();
        this.texts = texts;
        this.problems = new Problems(texts, archive);
        var named = archive.records().stream().flatMap(ArchiveCheck::acts).map(act -> new Chapter(act.chapter()));
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

    static Result check(Unpacked there, Texts texts) {
        return new ArchiveCheck(there, texts).check();
    }

    private Result check() {
        var sealed = archive.records().stream().map(this::sealed).toList();
        comparePage(archive.with(sealed));
        var json = new Hashing();
        archive.write(json);
        if (!Arrays.equals(json.hash(), there.json())) problems.add("verify.json");
        if (!there.plain()) problems.add("verify.zip");
        long entries =
                archive.records().stream().mapToLong(ArchivedRecord::count).sum();
        var remarks = Stream.concat(headings(), archive.records().stream().map(this::end));
        return new Result(entries, problems.sentences(), remarks.toList());
    }

    /** The record as its seals have it; where one does not open, as it is written. */
    private ArchivedRecord sealed(ArchivedRecord record) {
        var rows = record.rows();
        var end = record.end().head(record.recordId());
        var chain = new ChainCheck(record.recordId(), archive.serverKey()).check(rows, end);
        if (isEverywhere(Flaw.LINK, chain, record)) {
            problems.add(record, "verify.id");
            return record;
        }
        boolean otherServer = isEverywhere(Flaw.CHECKPOINT, chain, record);
        if (otherServer) problems.add(record, "verify.server-key");
        else report(record, chain);
        if (record.keys().isEmpty() || record.keys().stream().anyMatch(key -> key.length != Key.LENGTH)) {
            problems.add(record, "verify.keys");
            return record;
        }
        var comparing = new Comparing(record);
        Opened opened = opened(record, rows, comparing);
        if (isEverywhere(Flaw.TAG, opened.findings(), record)) {
            problems.add(record, "verify.keys");
            return record;
        }
        report(record, opened.findings());
        compareMembers(record, opened);
        comparing.different.forEach(entry -> add(record, entry, "verify.words"));
        return record.with(comparing.entries);
    }

    private Opened opened(ArchivedRecord record, Iterable<Row> rows, Comparing comparing) {
        try (var keys = RecordKeys.of(record.recordId(), record.keys())) {
            return new EntryCheck(record.recordId(), keys, authors(record), chapters, record.members())
                    .check(rows, comparing);
        }
    }

    /** When the same is wrong with every entry, it is not the entries that are wrong. */
    private static boolean isEverywhere(Flaw flaw, List<Finding> findings, ArchivedRecord record) {
        long same = findings.stream().filter(finding -> finding.flaw() == flaw).count();
        return same > 1 && same == record.count();
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

    /** Puts what is sealed in the place of what is written, where they differ. */
    private static final class Comparing implements Consumer<Optional<SignedAct>> {
        private final Iterator<ArchivedEntry> written;
        private final List<ArchivedEntry> entries = new ArrayList<>();
        private final List<ArchivedEntry> different = new ArrayList<>();

        Comparing(ArchivedRecord record) {
            this.written = record.entries().iterator();
        }

        @Override
        public void accept(Optional<SignedAct> opened) {
            ArchivedEntry entry = written.next();
            var sealed = opened.map(ArchivedAct::of);
            boolean same = sealed.isEmpty() || sealed.equals(entry.act());
            if (!same) different.add(entry);
            entries.add(same ? entry : entry.with(sealed));
        }
    }

    /** A join that does not open has been named; here it is about a list that says otherwise than the joins. */
    private void compareMembers(ArchivedRecord record, Opened opened) {
        boolean allOpen = opened.closed() == 0;
        List<Member> told = record.members();
        if (allOpen ? !told.equals(opened.joined()) : !told.containsAll(opened.joined())) {
            problems.add(record, "verify.members");
        }
        if (allOpen && !record.kind().equals(ArchivedRecord.kind(opened))) problems.add(record, "verify.kind");
    }

    private void comparePage(Archive sealed) {
        var words = Words.of(archive.words());
        Drawn ours = Drawn.of(new Readable(sealed, words));
        Drawn theirs = there.page();
        boolean damaged = !problems.isEmpty();
        boolean aligned = theirs.entries().size() == ours.entries().size();
        if (!aligned || !ours.around().equals(theirs.around())) problems.add("verify.page.whole");
        if (aligned) compareEntries(ours, theirs, damaged);
        if (problems.isEmpty() && !words.used().equals(archive.words())) problems.add("verify.json");
    }

    private void compareEntries(Drawn ours, Drawn theirs, boolean damaged) {
        int i = 0;
        for (ArchivedRecord record : archive.records()) {
            for (ArchivedEntry entry : record.entries()) {
                boolean same = ours.entries().get(i).isSame(theirs.entries().get(i), damaged);
                if (!same) add(record, entry, "verify.page");
                i++;
            }
        }
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
        String entries = texts.say("verify.entries", "n", record.count());
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
        var named = acts(record).map(act -> new PersonId(act.author()));
        return Stream.concat(members, named).distinct().toList();
    }

    private static Stream<ArchivedAct> acts(ArchivedRecord record) {
        return record.each().flatMap(entry -> entry.act().stream());
    }
}
