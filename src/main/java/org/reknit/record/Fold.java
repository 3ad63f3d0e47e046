package org.reknit.record;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reknit.acts.Act;
import org.reknit.acts.Body;
import org.reknit.acts.BrokenChain;
import org.reknit.acts.Chapter;

/**
 * How a feature makes one picture of its acts. The picture is kept as a sealed snapshot, so it holds ids and small
 * facts; long texts stay in their entries and are read by id.
 *
 * @param name unique among folds
 * @param version raised when the picture's shape or meaning changes; older snapshots are then made again
 * @param acts the sealed interface of the chapter's acts
 * @param shape the picture's type, which Jackson can write and read
 * @param empty the picture before the first act
 * @param step the picture after one more act
 */
public record Fold<S, A extends Act>(
        String name,
        int version,
        Chapter chapter,
        Class<A> acts,
        Class<S> shape,
        S empty,
        BiFunction<S, Said<A>, S> step) {

    private static final ClassValue<Map<String, Class<? extends Act>>> NAMES = new ClassValue<>() {
        @Override
        protected Map<String, Class<? extends Act>> computeValue(Class<?> acts) {
            return Stream.of(acts.getPermittedSubclasses())
                    .map(type -> type.<Act>asSubclass(Act.class))
                    .collect(Collectors.toMap(Body::nameOf, type -> type));
        }
    };

    /** Acts bear their chapter's name, by which an archive finds them. */
    public Fold {
        for (String act : NAMES.get(acts).keySet()) {
            if (!Chapter.of(act).equals(chapter)) throw new IllegalArgumentException(act + " in " + chapter.name());
        }
    }

    /** The same acts, before which this rule stands. */
    public <R> Ruled<S, A, R> ruled(Ruled.Rule<S, A, R> rule) {
        return new Ruled<>(this, rule);
    }

    /** The same acts, before one of which a page's own rule stands: a reason against it, or none. */
    public <R> Ruled<S, A, R> unless(Function<S, Optional<R>> rule) {
        return new Ruled<>(this, (picture, act, record) -> rule.apply(picture));
    }

    A read(Body body) {
        Class<? extends Act> type = NAMES.get(acts).get(body.act());
        if (type == null) throw new BrokenChain("an act of another chapter");
        return acts.cast(body.as(type));
    }
}
