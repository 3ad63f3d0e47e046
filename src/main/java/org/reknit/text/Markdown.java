package org.reknit.text;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown of content files as HTML. What stands in a file as HTML comes out as text. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Markdown() {}

    /** The HTML of some Markdown. */
    public static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown)).strip();
    }
}
