package org.reknit.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reknit.templates.StaticTemplates;
import org.reknit.text.Editions;
import org.reknit.text.Exercise;
import org.reknit.text.Library;
import org.reknit.text.Shelf;
import org.reknit.text.Texts;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A plan for a bad hour. The page is the same for everyone; what someone wrote on it comes from their own browser. */
@Controller
class PlanPages {
    private final Editions<Edition> plan;

    PlanPages(Shelf shelf, Texts texts) {
        plan = Editions.of(shelf, edition -> Edition.of(Library.read(edition, "help", "safety-plan.md"), texts));
    }

    /** The plan in one language. */
    private record Edition(Exercise plan, List<PlanPart> parts, Map<String, String> words) {
        static Edition of(Exercise plan, Texts texts) {
            var words = plan.variants().entrySet().stream()
                    .filter(word -> texts.has("journal.plan.for." + word.getKey()))
                    .collect(Collectors.toMap(
                            word -> texts.say("journal.plan.for." + word.getKey()),
                            Map.Entry::getValue,
                            (one, other) -> one,
                            LinkedHashMap::new));
            return new Edition(
                    plan,
                    plan.steps().stream().map(step -> PlanPart.of(step, texts)).toList(),
                    words);
        }

        @Override
        public String toString() {
            return "Edition";
        }
    }

    @GetMapping("/help/plan")
    Page plan(Frame frame) {
        var edition = plan.get();
        return Page.of(
                new StaticTemplates().journalPlan(frame.in("help"), edition.plan(), edition.parts(), edition.words()));
    }
}
