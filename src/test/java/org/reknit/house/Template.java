package org.reknit.house;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** A JTE template taken apart: what stands in the page as it is, and the Java in between. */
final class Template {
    private static final Pattern LINE = Pattern.compile("@(import|param)\\b[^\n]*");
    private static final Pattern CALL = Pattern.compile("@(if|elseif|for|template\\.[\\w.-]+)\\(");
    private static final Pattern WORD = Pattern.compile("@(else|endif|endfor|raw|endraw)\\b");
    private static final Pattern EXPRESSION = Pattern.compile("(\\$unsafe|\\$|!)\\{");

    private final String text;
    private final StringBuilder markup = new StringBuilder();
    private final StringBuilder code = new StringBuilder();
    private int at = 0;

    private Template(String text) {
        this.text = text;
    }

    static Template read(Path file) {
        return of(Sources.text(file));
    }

    static Template of(String text) {
        var template = new Template(text.replaceAll("(?s)<%--.*?--%>", ""));
        template.page(false);
        return template;
    }

    /** The page without its Java; an expression leaves a pilcrow. */
    String markup() {
        return markup.toString();
    }

    /** The Java, as a class that the parser takes. */
    String code() {
        return "class Template { void page() {\n" + code + "}}";
    }

    private void page(boolean nested) {
        while (at < text.length()) {
            if (nested && text.charAt(at) == '`') {
                at++;
                return;
            }
            if (skip(LINE) || skip(WORD)) continue;
            var expression = EXPRESSION.matcher(text).region(at, text.length());
            var call = CALL.matcher(text).region(at, text.length());
            if (expression.lookingAt()) {
                at = expression.end();
                markup.append('¶');
                String inside = java('}');
                code.append(expression.group(1).equals("!") ? inside + "\n" : "use(" + inside + ");\n");
            } else if (call.lookingAt()) {
                at = call.end();
                String inside = java(')');
                if (!call.group(1).equals("for"))
                    code.append("use(").append(inside).append(");\n");
            } else {
                markup.append(text.charAt(at++));
            }
        }
    }

    private boolean skip(Pattern pattern) {
        var matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) return false;
        at = matcher.end();
        return true;
    }

    /** Java up to the closing sign; pages within it are read as pages. */
    private String java(char close) {
        var java = new StringBuilder();
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (depth == 0 && c == close) {
                at++;
                return java.toString();
            }
            if (c == '(' || c == '{') depth++;
            if (c == ')' || c == '}') depth--;
            if (text.startsWith("@`", at)) {
                at += 2;
                markup.append('\n');
                page(true);
                java.append("null");
            } else if (c == '"' || c == '\'') {
                java.append(quoted(c));
            } else {
                java.append(c);
                at++;
            }
        }
        throw new IllegalStateException("unclosed");
    }

    private String quoted(char quote) {
        int from = at++;
        while (text.charAt(at) != quote) at += text.charAt(at) == '\\' ? 2 : 1;
        return text.substring(from, ++at);
    }
}
