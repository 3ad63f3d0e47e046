package org.reknit.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a step of an exercise asks for. */
public sealed interface Asks {
    /** To be read; nothing is written. */
    record Read() implements Asks {}

    /** Some lines, or some pages. */
    record Write() implements Asks {}

    /** One short line. */
    record Line() implements Asks {}

    /** One or several of these. @param most how many at the most; 1 is exactly one, 0 is any number */
    record Choose(int most, List<Option> options) implements Asks {}

    /** A number from 0 to 10. @param low what 0 means @param high what 10 means */
    record Rate(String low, String high) implements Asks {}

    /** Breathing with a calm shape. */
    record Breathe(int minutes) implements Asks {}

    /** A plain timer. */
    record Timer(int minutes) implements Asks {}

    /** Whether something is kept of it. */
    default boolean collects() {
        return switch (this) {
            case Write write -> true;
            case Line line -> true;
            case Choose choose -> true;
            case Rate rate -> true;
            case Read read -> false;
            case Breathe breathe -> false;
            case Timer timer -> false;
        };
    }

    /** What a heading's words say, such as {@code choose up to 3}. @throws IllegalArgumentException for other words */
    static Asks of(String words, List<Option> options) {
        Matcher choose = CHOOSE.matcher(words);
        if (choose.matches()) return new Choose(most(choose.group(1)), options);
        Matcher rate = RATE.matcher(words);
        if (rate.matches()) return new Rate(rate.group(1).strip(), rate.group(2).strip());
        Matcher timed = TIMED.matcher(words);
        if (timed.matches()) {
            int minutes = Integer.parseInt(timed.group(2));
            return timed.group(1).equals("breathe") ? new Breathe(minutes) : new Timer(minutes);
        }
        return switch (words) {
            case "" -> new Read();
            case "write" -> new Write();
            case "line" -> new Line();
            default -> throw new BadContent("a step cannot ask to \"" + words + "\"");
        };
    }

    /** A choice among things, and how many. */
    Pattern CHOOSE = Pattern.compile("choose (one|any|up to \\d+)");
    /** A rating, and what its ends mean. */
    Pattern RATE = Pattern.compile("rate (.+?)(?:…|\\.\\.\\.)(.+)");
    /** Something that takes its minutes. */
    Pattern TIMED = Pattern.compile("(breathe|timer) (\\d+)");

    private static int most(String words) {
        return switch (words) {
            case "one" -> 1;
            case "any" -> 0;
            default -> Integer.parseInt(words.replaceAll("\\D", ""));
        };
    }
}
