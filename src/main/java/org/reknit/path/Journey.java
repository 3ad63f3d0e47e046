package org.reknit.path;

import java.util.Optional;
import org.reknit.text.Library;

/**
 * One person's path on one page: what they may know of it, and what follows.
 *
 * @param gateOpen whether the next stage has opened to both
 * @param said what the person answered to this stage's question; empty before they did
 */
public record Journey(History history, Plan plan, Library library, boolean gateOpen, Optional<Readiness> said) {
    /** The day on the path. */
    public Walk walk() {
        return Walking.of(history, plan, library, gateOpen, said.isPresent());
    }

    /** Whether the person walks on their own for now, and nothing of the two is put before them. */
    public boolean onOwnWay() {
        return history.ways().isOwn();
    }

    /** How an exercise of a stage stands. */
    public Access access(Plan.Entry entry) {
        return new Accesses(history, plan, library).of(entry);
    }

    /** Where an exercise is done, about the breach it belongs to. */
    public String url(Plan.Entry entry) {
        var about = new Accesses(history, plan, library).about(entry);
        return "/exercises/" + entry.exercise()
                + about.map(breach -> "?breach=" + breach.id()).orElse("");
    }

    /** Whether a stage lies behind, is where the two are, or ahead, as the style sheets call it. */
    public String mark(Stage stage) {
        int order = stage.compareTo(history.stage());
        if (order == 0) return "here";
        return order < 0 ? "done" : "ahead";
    }

    @Override
    public String toString() {
        return "Journey";
    }
}
