package org.reknit.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.reknit.crypto.Bytes;

/**
 * A readable half taken apart as it is written, so that two can be compared entry by entry without either being kept.
 * How the lines are broken does not count.
 *
 * @param around the hash of everything that is not inside an entry
 */
record Drawn(String around, List<Entry> entries) {
    private static final String BEGINS = "<article ";
    private static final String ENDS = "</article>";
    private static final Pattern LINK =
            Pattern.compile("<p class=\"label\">[^<]*</p> <p class=\"said\"><a href=\"#[^\"]*\">[^<]*</a></p> ?");

    /** One entry by its hashes: as it is, and but for what it links to. */
    record Entry(String whole, String withoutLinks) {
        static Entry of(String text) {
            return new Entry(hash(text), hash(LINK.matcher(text).replaceAll("")));
        }

        /** @param damaged whether a link may lead nowhere because of something else that was changed, and does not count */
        boolean isSame(Entry other, boolean damaged) {
            return whole.equals(other.whole) || damaged && withoutLinks.equals(other.withoutLinks);
        }

        @Override
        public String toString() {
            return "Entry";
        }
    }

    private static String hash(String text) {
        return Bytes.text(Bytes.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Drawn of(Reader page) throws IOException {
        var apart = new Apart();
        new BufferedReader(page).transferTo(apart);
        return apart.drawn();
    }

    static Drawn of(Readable page) {
        var apart = new Apart();
        page.draw(apart);
        return apart.drawn();
    }

    /** Takes apart what is written to it. */
    private static final class Apart extends Writer {
        private final StringBuilder around = new StringBuilder();
        private final List<Entry> entries = new ArrayList<>();
        private final StringBuilder entry = new StringBuilder();
        private boolean inside = false;
        private boolean space = false;

        @Override
        public void write(char[] text, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                if (" \t\n\u000b\f\r".indexOf(text[i]) < 0) {
                    if (space && !around.isEmpty()) add(' ');
                    space = false;
                    add(text[i]);
                } else {
                    space = true;
                }
            }
        }

        private void add(char c) {
            if (inside) {
                entry.append(c);
                if (c == '>' && endsWith(entry, ENDS)) leave();
            } else {
                around.append(c);
                if (c == ' ' && endsWith(around, BEGINS)) inside = true;
            }
        }

        private void leave() {
            entries.add(Entry.of(entry.substring(0, entry.length() - ENDS.length())));
            entry.setLength(0);
            around.append(ENDS);
            inside = false;
        }

        private static boolean endsWith(StringBuilder text, String end) {
            return text.length() >= end.length() && text.indexOf(end, text.length() - end.length()) >= 0;
        }

        Drawn drawn() {
            return new Drawn(hash(around.append(entry).toString()), List.copyOf(entries));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @Override
    public String toString() {
        return "Drawn[" + entries.size() + "]";
    }
}
