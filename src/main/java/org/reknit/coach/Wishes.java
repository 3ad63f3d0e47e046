package org.reknit.coach;

import java.util.List;
import java.util.stream.Stream;
import org.reknit.acts.Chapter;
import org.reknit.record.Fold;
import org.reknit.record.Said;

/**
 * How a person wants side notes. It stands in their own record, so nobody else can tell.
 *
 * @param off whether they want none
 * @param hidden the ids of rules whose notes they do not want
 */
record Wishes(boolean off, List<String> hidden) {
    static final Chapter CHAPTER = new Chapter("coach");

    /** The picture of a private record's wishes. */
    static final Fold<Wishes, WishAct> FOLD =
            new Fold<>("coach", 1, CHAPTER, WishAct.class, Wishes.class, new Wishes(false, List.of()), Wishes::after);

    private Wishes after(Said<WishAct> said) {
        return switch (said.act()) {
            case WishAct.Off no -> new Wishes(true, hidden);
            case WishAct.On yes -> new Wishes(false, hidden);
            case WishAct.Hide hide ->
                new Wishes(
                        off,
                        Stream.concat(others(hide.rule()), Stream.of(hide.rule()))
                                .toList());
            case WishAct.Show show -> new Wishes(off, others(show.rule()).toList());
        };
    }

    private Stream<String> others(String rule) {
        return hidden.stream().filter(one -> !one.equals(rule));
    }

    @Override
    public String toString() {
        return "Wishes";
    }
}
