package org.reknit.text;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** What is so or not, in the words that someone would use. */
final class YesOrNo extends StdDeserializer<Boolean> {
    YesOrNo() {
        super(Boolean.class);
    }

    @Override
    public Boolean deserialize(JsonParser parser, DeserializationContext context) {
        return switch (parser.getValueAsString("")) {
            case "yes", "true", "on" -> true;
            case "no", "false", "off" -> false;
            default -> (Boolean) context.handleWeirdStringValue(Boolean.class, parser.getString(), "yes or no");
        };
    }
}
