package org.reknit.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.breaches.Role;
import org.reknit.questions.Asking;
import org.reknit.questions.Candour;
import org.reknit.questions.Question;
import org.reknit.questions.QuestionAct;
import org.reknit.questions.QuestionId;
import org.reknit.today.Standings;
import org.reknit.today.World;

/** What the two can do about questions, by numbers. */
public final class Asked {
    private Asked() {}

    public static void next(World world, Role by, int number) {
        switch (by) {
            case HURT -> {
                if (number % 3 == 0) settle(world);
                else ask(world, 1 + number % 5);
            }
            case RESPONSIBLE -> {
                switch (number % 12) {
                    case 0 -> world.ask(by, new QuestionAct.Fact(Standings.BREACH, "F", "F", "F"));
                    case 1, 2 -> whole(world, QuestionAct.More.THERE_IS);
                    case 3, 4, 5 -> whole(world, QuestionAct.More.NOTHING);
                    case 6, 7 -> later(world, number);
                    default -> answer(world);
                }
            }
        }
    }

    static void answer(World world) {
        waiting(world).stream()
                .findFirst()
                .ifPresent(question -> world.ask(
                        Role.RESPONSIBLE, new QuestionAct.Answer(Standings.BREACH, question.id(), Candour.TOLD, "A")));
    }

    private static void ask(World world, int many) {
        var ids =
                Stream.generate(() -> new QuestionId(world.fresh())).limit(many).toList();
        var texts = ids.stream().map(id -> "Q").toList();
        if (waiting(world).size() < 5) world.ask(Role.HURT, new QuestionAct.Batch(Standings.BREACH, ids, texts));
    }

    private static void settle(World world) {
        world.ask(Role.HURT, new QuestionAct.Settled(Standings.BREACH, Optional.empty(), QuestionAct.Settling.ENOUGH));
    }

    private static void later(World world, int days) {
        var day = world.day().plusDays(days % 9);
        world.ask(Role.RESPONSIBLE, new QuestionAct.Later(Standings.BREACH, Optional.empty(), day));
    }

    private static void whole(World world, QuestionAct.More more) {
        var by = more == QuestionAct.More.THERE_IS ? Optional.of(world.day().plusDays(3)) : Optional.<LocalDate>empty();
        world.ask(Role.RESPONSIBLE, new QuestionAct.Whole(Standings.BREACH, more, by, ""));
    }

    private static List<Question> waiting(World world) {
        Asking asking = world.questions().on(Standings.BREACH);
        return asking.waiting();
    }
}
