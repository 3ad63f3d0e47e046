package org.reknit.text;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Markdown of content files as HTML. What stands in a file as HTML comes out as text. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> Markdown::vouchForOurOwn)
            .build();

    private Markdown() {}

    /** The HTML of some Markdown. */
    public static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown)).strip();
    }

    /**
     * The HTML of some Markdown in which each emphasised name leads to what it names.
     *
     * @param addresses where the thing of a name is; empty for words that are no name
     */
    public static String html(String markdown, Function<String, Optional<String>> addresses) {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Emphasis words) {
                addresses.apply(PLAIN.render(words)).ifPresent(address -> {
                    var link = new Link(address, null);
                    words.insertBefore(link);
                    link.appendChild(words);
                });
            }
        });
        return RENDERER.render(document).strip();
    }

    /** Search engines are asked not to follow what is sanitised; our own pages they may. */
    private static void vouchForOurOwn(Node node, String tag, Map<String, String> attributes) {
        if (attributes.getOrDefault("href", "").matches("/[^/].*")) attributes.remove("rel");
    }
}
