package org.reknit.web;

import jakarta.servlet.http.HttpServletResponse;
import org.reknit.record.NotHere;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A stream that says how far the shared record has come, for a page to look again. It carries no content. */
@Controller
class MovesPages {
    /** Where the stream is; asking for it does not count as being here. */
    static final String ADDRESS = "/us/moves";

    private final Records records;
    private final Streams streams;

    MovesPages(Records records, Streams streams) {
        this.records = records;
        this.streams = streams;
    }

    @GetMapping(path = ADDRESS, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter moves(Visit visit, HttpServletResponse response) {
        // A proxy that collects an answer before it passes it on would hold each event back until the stream ends.
        response.setHeader("X-Accel-Buffering", "no");
        OpenRecord ours = records.shared(visit).orElseThrow(NotHere::new);
        return streams.open(ours.id(), ours::head);
    }
}
