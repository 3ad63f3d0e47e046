package org.reknit.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.acts.Row;
import org.reknit.crypto.Bytes;
import org.reknit.record.NotHere;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The chain's own figures, so that a member's browser can recompute it from the head it pinned. */
@RestController
class ChainPages {
    private static final int MOST = 512;

    private final Records records;

    ChainPages(Records records) {
        this.records = records;
    }

    /** One row's. @param at in milliseconds; bytes are base64url */
    record Figures(long position, EntryId id, String tag, long epoch, long at, String kc, String digest, String link) {
        static Figures of(Row row) {
            return new Figures(
                    row.position(),
                    row.id(),
                    Bytes.text(row.tag()),
                    row.epoch(),
                    row.at().toEpochMilli(),
                    Bytes.text(row.kc()),
                    Bytes.text(Bytes.sha256(row.sealed())),
                    Bytes.text(row.link()));
        }

        @Override
        public String toString() {
            return "Figures[" + id + "]";
        }
    }

    @GetMapping("/record/{id}/links")
    List<Figures> links(@PathVariable UUID id, @RequestParam long from, Visit visit) {
        OpenRecord record = Stream.of(Optional.of(records.own(visit)), records.shared(visit))
                .flatMap(Optional::stream)
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
        return record.rows(Math.max(0, from), MOST).stream().map(Figures::of).toList();
    }
}
