package org.reknit.export;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import org.reknit.crypto.OpenPgp;
import org.reknit.templates.StaticTemplates;
import org.reknit.text.Texts;
import org.reknit.web.Download;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Taking everything along. */
@Controller
class ArchivePages {
    private static final int SHORTEST = 15;

    private final Packing packing;
    private final Texts texts;
    private final Clock clock;
    private final SecureRandom random;

    ArchivePages(Packing packing, Texts texts, Clock clock, SecureRandom random) {
        this.packing = packing;
        this.texts = texts;
        this.clock = clock;
        this.random = random;
    }

    @GetMapping("/me/archive")
    Page page(Frame frame, Visit visit) {
        return Page.of(new StaticTemplates().exportTake(frame.in("me"), ""));
    }

    /** @param passphrase its field begins with a stroke, so that no page of trouble ever shows it again */
    @PostMapping("/me/archive")
    View take(@RequestParam("_passphrase") String passphrase, Frame frame, Visit visit) {
        if (passphrase.codePointCount(0, passphrase.length()) < SHORTEST) {
            String problem = frame.say("export.passphrase.short");
            return Page.refused(new StaticTemplates().exportTake(frame.in("me"), problem));
        }
        var parcel = Parcel.of(packing.pack(visit, frame.zone()), texts);
        String name = "reknit-" + LocalDate.now(clock) + ".zip.gpg";
        return Download.of(name, out -> OpenPgp.seal(out, passphrase, random, parcel::writeTo));
    }
}
