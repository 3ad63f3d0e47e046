package org.reknit.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    @GetMapping("/record/{id}/links")
    List<Map<String, Object>> links(@PathVariable UUID id, @RequestParam long from, Visit visit) {
        OpenRecord record = Stream.of(Optional.of(records.own(visit)), records.shared(visit))
                .flatMap(Optional::stream)
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
        return record.rows(Math.max(0, from), MOST).stream()
                .map(ChainPages::figures)
                .toList();
    }

    private static Map<String, Object> figures(Row row) {
        return Map.of(
                "position", row.position(),
                "id", row.id(),
                "tag", Bytes.text(row.tag()),
                "epoch", row.epoch(),
                "at", row.at().toEpochMilli(),
                "kc", Bytes.text(row.kc()),
                "digest", Bytes.text(Bytes.sha256(row.sealed())),
                "link", Bytes.text(row.link()));
    }
}
