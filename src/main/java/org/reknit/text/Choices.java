package org.reknit.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people have chosen in the steps of exercises, as it was read and kept. Nothing here depends on the order of options:
 * one with an id is known by it, and what was kept before options had ids is known by its words, in whatever language, as
 * this installation has them or as they came with Reknit.
 */
public final class Choices {
    private final Editions<Stock> stock;
    private final List<Stock> former;

    Choices(Editions<Stock> stock, List<Stock> former) {
        this.stock = stock;
        this.former = List.copyOf(former);
    }

    /** The id of what was chosen; nothing for words that no option has ever had. */
    public Optional<String> id(String exercise, String step, String said) {
        var option = Option.of(said);
        if (option.isNamed()) return Optional.of(option.id());
        return Stream.concat(stock.all().stream(), former.stream())
                .flatMap(edition -> edition.options(exercise, step).stream())
                .filter(known -> known.isNamed() && known.words().equals(option.words()))
                .findFirst()
                .map(Option::id);
    }

    /**
     * What was chosen, for this page to show: in its language as long as the files say what they said when it was read,
     * and else the very words that were read.
     */
    public String words(String exercise, String step, String said) {
        if (stock.english().options(exercise, step).isEmpty()) return said;
        var read = Option.of(said);
        return id(exercise, step, said)
                .filter(id -> stock.all().stream()
                        .anyMatch(edition -> edition.options(exercise, step).contains(new Option(id, read.words()))))
                .flatMap(id -> now(exercise, step, id))
                .map(Option::words)
                .orElse(read.words());
    }

    /** Whether somebody can have read this as a choice of the step, in whatever language; in a step without choices anything can stand. */
    public boolean canBeRead(String exercise, String step, String said) {
        var option = Option.of(said);
        return !option.isNamed()
                || stock.english().options(exercise, step).isEmpty()
                || stock.all().stream()
                        .anyMatch(edition -> edition.options(exercise, step).contains(option));
    }

    /** What was chosen, as this page's form offers it; as it was said when it is offered no more. */
    public String offered(String exercise, String step, String said) {
        return id(exercise, step, said)
                .flatMap(id -> now(exercise, step, id))
                .map(Option::line)
                .orElse(said);
    }

    private Optional<Option> now(String exercise, String step, String id) {
        return stock.get().options(exercise, step).stream()
                .filter(option -> option.id().equals(id))
                .findFirst();
    }
}
