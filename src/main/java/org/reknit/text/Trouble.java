package org.reknit.text;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.dataformat.yaml.YAMLParser;

/** What is wrong with a file in YAML, in plain words. */
final class Trouble {
    private static final Pattern REFERENCE = Pattern.compile("[\\s\\[{,:]\\*\\w");

    private Trouble() {}

    /** Says what it is, where, and what to mend. */
    static BadContent in(String text, JacksonException trouble) {
        if (!(trouble instanceof DatabindException unfit)) {
            String problem = trouble.getOriginalMessage().lines().findFirst().orElse("");
            return new BadContent(trouble.getLocation().getLineNr(), "this is not YAML: " + problem, trouble);
        }
        var where = Whereabouts.of(unfit, text);
        return new BadContent(where.line(), problem(unfit, where), trouble);
    }

    /** A {@code *name} would be read as the word. @throws BadContent where there is one */
    static void refuseReferences(String text) {
        if (!REFERENCE.matcher(text).find()) return;
        try (var parser = (YAMLParser) Yaml.MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.isCurrentAlias())
                    throw new BadContent("\"*" + parser.getString() + "\" stands in quotes")
                            .at(Whereabouts.line(parser));
            }
        } catch (JacksonException broken) {
            throw in(text, broken);
        }
    }

    private static String problem(DatabindException unfit, Whereabouts where) {
        boolean whole = where.name().isEmpty();
        return switch (unfit) {
            case ValueInstantiationException refused
            when refused.getCause() instanceof IllegalArgumentException why ->
                whole ? String.valueOf(why.getMessage()) : where.name() + ": " + why.getMessage();
            case UnrecognizedPropertyException unknown ->
                where.name() + " is not known here; known are " + listed(unknown.getKnownPropertyIds());
            case InvalidFormatException wrong
            when where.isThere() ->
                where.name() + ": \"" + wrong.getValue() + "\" cannot be used" + instead(wrong.getTargetType());
            case DatabindException other when whole -> "names and values are missing";
            case DatabindException other when where.isThere() -> where.name() + " cannot be used as it stands";
            case DatabindException other -> where.name() + " is missing";
        };
    }

    private static String instead(Class<?> type) {
        return type.isEnum()
                ? ", only "
                        + listed(Stream.of(type.getEnumConstants())
                                .map(Trouble::key)
                                .toList())
                : "";
    }

    private static String key(Object constant) {
        return constant instanceof Keyed keyed
                ? keyed.key()
                : constant.toString().toLowerCase(Locale.ROOT);
    }

    private static String listed(Collection<?> words) {
        return words.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }
}
