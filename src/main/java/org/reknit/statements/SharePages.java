package org.reknit.statements;

import java.util.Optional;
import java.util.UUID;
import org.reknit.acts.Body;
import org.reknit.record.NotHere;
import org.reknit.record.Submitted;
import org.reknit.statements.StatementAct.Accountability;
import org.reknit.statements.StatementAct.Impact;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Filled;
import org.reknit.web.ForBoth;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Sharing a statement that was drafted alone. */
@Controller
class SharePages {
    private final Scenes scenes;
    private final Sharing sharing;
    private final FirstWeeks firstWeeks;

    SharePages(Scenes scenes, Sharing sharing, FirstWeeks firstWeeks) {
        this.scenes = scenes;
        this.sharing = sharing;
        this.firstWeeks = firstWeeks;
    }

    @GetMapping("/breaches/{id}/{writing:impact|accountability}/preview")
    Page preview(@PathVariable UUID id, @PathVariable String writing, Frame frame, Visit visit) {
        Scene scene = scenes.open(visit, id);
        var what = Writing.of(writing);
        if (scene.role() != what.role()) throw new NotHere();
        var hindrance = hindrance(scene, what);
        if (hindrance.isPresent()) {
            return Page.of(new StaticTemplates().statementsNotYet(scene.frame(frame), scene, hindrance.get()));
        }
        Filled draft = scene.drafts()
                .find(scene.breach().id(), what.act())
                .flatMap(kept -> scene.own().find(kept.id(), Drafts.FOLD))
                .map(said -> Filled.of(Body.fieldsOf(said.act())))
                .orElseThrow(NotHere::new);
        return sharing.preview(frame, scene, act(what), writing + "/sharing", draft, firstWeeks.still(visit));
    }

    @ForBoth
    @PostMapping("/breaches/{id}/impact/sharing")
    View shareImpact(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted) {
        return sharing.share(frame, scenes.open(visit, id), submitted, Impact.class, "impact/sharing");
    }

    @ForBoth
    @PostMapping("/breaches/{id}/accountability/sharing")
    View shareAccountability(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted) {
        return sharing.share(frame, scenes.open(visit, id), submitted, Accountability.class, "accountability/sharing");
    }

    /** What still comes first, in the order in which one would do it. */
    private static Optional<String> hindrance(Scene scene, Writing what) {
        if (scene.ours().isEmpty()) return Optional.of("unlinked");
        if (!scene.together()) return Optional.of("gone");
        if (!scene.shared()) return Optional.of("unshared");
        boolean unheard = what == Writing.ACCOUNTABILITY && !scene.thread().confirmed();
        return unheard ? Optional.of("unheard") : Optional.empty();
    }

    private static Class<? extends StatementAct> act(Writing what) {
        return what == Writing.IMPACT ? Impact.class : Accountability.class;
    }
}
