package org.reknit.path;

import java.time.Instant;
import org.reknit.breaches.Breaches;
import org.reknit.record.Company;
import org.reknit.record.Holder;
import org.reknit.record.InCompany;
import org.reknit.record.Records;
import org.reknit.stages.Pace;
import org.reknit.stages.Progress;
import org.reknit.stages.Stage;
import org.reknit.statements.Drafts;
import org.reknit.statements.Statements;
import org.reknit.web.Frame;

/** Whoever is here on the path, for one page. */
public record Here(Company company) implements InCompany {
    /** Opens what their keys open. */
    public static Here of(Holder visit, Records records) {
        return new Here(records.company(visit));
    }

    /** The frame in this place, with the ends of all chains the page shows. Where the two meet is everywhere but Me. */
    public Frame frame(Frame frame, String place) {
        return frame.in(place).over(company, !place.equals("me"));
    }

    /** How things stand, as far as this person may know. */
    public Standing standing() {
        return new Standing(
                me(),
                bond(),
                members().filter(all -> all.left().contains(me())).isPresent(),
                own().read(Pace.FOLD).paused(),
                own().read(Breaches.FOLD),
                company.read(Breaches.FOLD),
                company.read(Statements.FOLD),
                own().read(Drafts.FOLD));
    }

    /** Where the two are; where everyone begins, while there is nobody. */
    public Stage stage() {
        return progress().stage();
    }

    /** The way of the two, as all of their record tells it. */
    Progress progress() {
        return ours().map(Progress::of).orElse(Progress.FOLD.empty());
    }

    /** When the two were linked, or when the person came. */
    Instant begun() {
        return ours().orElse(own()).begun();
    }

    /** How it is between them and someone they linked with. */
    public Bond bond() {
        return members()
                .map(all -> all.together() ? Bond.TOGETHER : Bond.PARTED)
                .orElse(Bond.ALONE);
    }
}
