package org.reknit.web;

import java.time.Clock;
import java.util.Optional;
import org.reknit.reader.Zones;
import org.reknit.record.NotHere;
import org.reknit.templates.StaticTemplates;
import org.reknit.text.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In which language and by which clock someone reads: a cookie in their own browser, with or without an account. */
@Controller
class ReadingPages {
    private static final String HERE = "/reading";

    private final Languages languages;
    private final Clock clock;

    ReadingPages(Languages languages, Clock clock) {
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping(HERE)
    Page page(Frame frame, @CookieValue("chosen-zone") Optional<String> chosen) {
        return Page.of(new StaticTemplates()
                .webReading(
                        frame.signedIn() ? frame.in("me") : frame,
                        Zones.all(),
                        chosen.orElse(""),
                        frame.hour(clock.instant())));
    }

    @PostMapping(HERE + "/language")
    ResponseEntity<Void> language(@RequestParam String language, Caller caller) {
        var chosen = languages.find(language).orElseThrow(NotHere::new);
        return back(Habit.LANGUAGE.is(chosen.tag(), caller.secure()));
    }

    /** @param zone a region, or nothing for the browser's own */
    @PostMapping(HERE + "/zone")
    ResponseEntity<Void> zone(@RequestParam String zone, Caller caller) {
        if (zone.isEmpty()) return back(Habit.CHOSEN_ZONE.forgotten(caller.secure()));
        var chosen = Zones.find(zone).orElseThrow(NotHere::new);
        return back(Habit.CHOSEN_ZONE.is(chosen.getId(), caller.secure()));
    }

    private static ResponseEntity<Void> back(ResponseCookie remembering) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, remembering.toString())
                .header(HttpHeaders.LOCATION, HERE)
                .build();
    }
}
