package org.reknit.coach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reknit.record.NotHere;
import org.reknit.record.Records;
import org.reknit.record.Submitted;
import org.reknit.templates.StaticTemplates;
import org.reknit.text.Shelf;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Pen;
import org.reknit.web.Redirect;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** Side notes for a script that asks, and how a person wants them. */
@Controller
class CoachPages {
    private final Coach coach;
    private final Records records;
    private final Shelf shelf;

    CoachPages(Coach coach, Records records, Shelf shelf) {
        this.coach = coach;
        this.records = records;
        this.shelf = shelf;
    }

    /** What is being written, by the names of its fields. It is read and forgotten. */
    record Asked(Map<String, String> texts) {
        @Override
        public String toString() {
            return "Asked";
        }
    }

    /** Places and explanations, never the words: those the page has. */
    record Answered(String state, List<Place> notes, List<String> parts) {
        record Place(String field, int from, int to, String rule, String explanation, String question) {
            @Override
            public String toString() {
                return rule;
            }
        }

        @Override
        public String toString() {
            return state;
        }
    }

    @PostMapping("/coach")
    @ResponseBody
    Answered read(@RequestBody Asked asked, Visit visit) {
        Advice advice = coach.read(records.own(visit), new LinkedHashMap<>(asked.texts()));
        return new Answered(
                advice.state().name(),
                advice.remarks().stream()
                        .map(one -> new Answered.Place(
                                one.field(), one.from(), one.to(), one.rule(), one.explanation(), one.question()))
                        .toList(),
                advice.parts().stream().filter(advice.seen()::contains).toList());
    }

    @GetMapping("/me/coach")
    Page look(Frame frame, Visit visit) {
        var own = records.own(visit);
        var wishes = own.read(Wishes.FOLD);
        var book = Rulebook.from(shelf);
        var hidden = wishes.hidden().stream()
                .flatMap(rule -> book.find(rule).stream())
                .toList();
        return Page.of(new StaticTemplates()
                .coachWishes(
                        frame.in("me").pinning(own.head()),
                        wishes.off(),
                        hidden,
                        Pen.ready(own, wishes.off() ? WishAct.On.class : WishAct.Off.class),
                        hidden.stream()
                                .map(rule -> Pen.ready(own, WishAct.Show.class))
                                .toList()));
    }

    @PostMapping("/me/coach/{wish:off|on|hiding|showing}")
    View wish(@PathVariable String wish, Submitted submitted, Visit visit) {
        var type = type(wish);
        var named = switch (submitted.as(type)) {
            case WishAct.Off off -> Optional.<String>empty();
            case WishAct.On on -> Optional.<String>empty();
            case WishAct.Hide hide -> Optional.of(hide.rule());
            case WishAct.Show show -> Optional.of(show.rule());
        };
        if (named.filter(rule -> Rulebook.from(shelf).find(rule).isEmpty()).isPresent()) throw new NotHere();
        records.own(visit).keep(submitted, type, Wishes.FOLD);
        return Redirect.to("/me/coach");
    }

    private static Class<? extends WishAct> type(String wish) {
        return switch (wish) {
            case "off" -> WishAct.Off.class;
            case "on" -> WishAct.On.class;
            case "hiding" -> WishAct.Hide.class;
            default -> WishAct.Show.class;
        };
    }
}
