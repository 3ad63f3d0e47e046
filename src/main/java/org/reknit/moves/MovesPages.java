package org.reknit.moves;

import org.reknit.record.NotHere;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.web.Visit;
import org.reknit.web.Visits;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A stream that says how far the shared record has come, for a page to look again. It carries no content. */
@Controller
class MovesPages {
    private final Records records;
    private final Streams streams;

    MovesPages(Records records, Streams streams) {
        this.records = records;
        this.streams = streams;
    }

    @GetMapping(path = Visits.MOVES, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> moves(Visit visit) {
        OpenRecord ours = records.shared(visit).orElseThrow(NotHere::new);
        // A proxy that collects an answer before it passes it on would hold each event back until the stream ends.
        return ResponseEntity.ok().header("X-Accel-Buffering", "no").body(streams.open(ours.id(), ours::head));
    }
}
