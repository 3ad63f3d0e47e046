package org.reknit.statements;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one breach: what each said of it, what stands between the two, and one's own papers. */
@Controller
class ScenePages {
    private final Scenes scenes;
    private final Letters letters;

    ScenePages(Scenes scenes, Letters letters) {
        this.scenes = scenes;
        this.letters = letters;
    }

    @GetMapping("/breaches/{id}")
    Page scene(@PathVariable UUID id, Frame frame, Visit visit, @RequestParam Optional<String> shared) {
        Scene scene = scenes.open(visit, id);
        var letters = scene.shared() ? this.letters.read(scene, scene.thread().recent(), frame) : List.<Letter>of();
        Frame framed = shared.isPresent() ? frame.saying("statements.shared", "name", scene.otherName()) : frame;
        return Page.of(new StaticTemplates().statementsScene(scene.frame(framed), scene, letters));
    }
}
