package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.Vectors;
import org.reknit.keys.Keyboard;
import org.reknit.keys.Quick;
import org.reknit.pairing.NewPairs;
import org.reknit.people.PairKind;
import org.reknit.people.PersonName;

/**
 * Attack 28, second part: what people write is never anything but text. A page with a payload in it has exactly the
 * elements and attributes that it has with a harmless word.
 */
@Attack
class APayloadIsWrittenTest {
    private static final Pattern TAG =
            Pattern.compile("<(/?[a-zA-Z!][a-zA-Z0-9-]*)((?:\\s+[^\\s=>/\"'<]+(?:=\"[^\"]*\")?)*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([^\\s=>/\"'<]+)(?:=\"[^\"]*\")?");
    private final Server server;

    APayloadIsWrittenTest(Storage storage) {
        server = storage.server();
    }

    @Test
    void aLineAndATextStayText() {
        var expected = pagesWith("harmless", "harmless");
        for (List<String> some : inChunks(payloads(), 60)) {
            String line = cut(String.join(" ", some), 270);
            assertThat(pagesWith(line, String.join(" ", some))).as(line).isEqualTo(expected);
        }
    }

    private List<List<String>> pagesWith(String line, String text) {
        Told told = Told.of(server);
        write(told, line, text);
        return pages(told);
    }

    @Test
    void aRefusedFormIsDrawnAgainWithTheTextInIt() {
        var couple = Quick.couple(server);
        var nora = Quick.browser(server, couple.nora());
        String long1 = "x".repeat(300);
        var expected = skeleton(refused(nora, long1));
        for (List<String> some : inChunks(payloads(), 60)) {
            String line = String.join(" ", some) + long1;
            assertThat(skeleton(refused(nora, line))).as(line).isEqualTo(expected);
        }
    }

    @Test
    void aNameStaysText() {
        for (String payload : List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onfocus=alert(1) autofocus='",
                "${7*7} {{7*7}} #{7*7}",
                "=cmd|' /C calc'!A0",
                "javascript:alert(1)//")) {
            String name = cut(payload, 32);
            assertThat(PersonName.read(name)).isPresent();
            assertThat(shownTo(name)).as(name).isEqualTo(shownTo("harmless"));
        }
    }

    @Test
    void whatIsWrittenComesBackAsItWas() {
        Told told = Told.of(server);
        for (String payload : List.of("<b>&amp;\"'</b>", "{{7*7}}", "${7*7}", "a\nb", "\u202Eabc", "😀 é ﷽")) {
            write(told, "line", payload);
            String page = told.nora()
                    .get("/breaches/" + told.breach() + "/letter")
                    .as(200)
                    .body();
            assertThat(unescaped(page)).contains(payload);
        }
    }

    @Test
    void anAddressWithAPayloadInItIsNowhereAndNotEchoed() {
        var browser = server.browser();
        for (String path : List.of("/%3Cscript%3Ealert(1)%3C/script%3E", "/sign-in?next=%22%3E%3Cscript%3Ealert(1)")) {
            assertThat(browser.get(path).body()).doesNotContain("alert(1)");
        }
    }

    private static List<String> payloads() {
        return Vectors.naughtyStrings().stream()
                .map(payload -> payload.replaceAll("[\\r\\n]+", " "))
                .filter(payload -> !payload.isBlank())
                .toList();
    }

    private void write(Told told, String line, String text) {
        String breach = "/breaches/" + told.breach();
        told.nora()
                .submit(breach + "/sharing", Told.line(told.breach(), "hurt", line))
                .as(303);
        told.nora().submit("/breaches", Told.line(told.breach(), "hurt", line)).as(303);
        for (String writing : List.of("/letter", "/impact", "/impact/sharing")) {
            told.nora().submit(breach + writing, Told.text(told.breach(), text)).as(303);
        }
    }

    private static List<List<String>> pages(Told told) {
        String breach = "/breaches/" + told.breach();
        var pages = new ArrayList<List<String>>();
        for (String page : List.of("", "/sharing", "/letter", "/impact", "/impact/preview")) {
            pages.add(skeleton(told.nora().get(breach + page).as(200).body()));
        }
        pages.add(skeleton(told.sam().get(breach).as(200).body()));
        pages.add(skeleton(told.sam().get(breach + "/hearing").as(200).body()));
        pages.add(skeleton(told.nora().get("/today").as(200).body()));
        pages.add(skeleton(told.nora().get("/us").as(200).body()));
        return pages;
    }

    private static String refused(Browser browser, String line) {
        return browser.submit("/breaches", Told.line(UUID.randomUUID().toString(), "hurt", line))
                .as(422)
                .body();
    }

    private List<List<String>> shownTo(String like) {
        var browser = server.browser();
        var odd = new Keyboard(browser).signUp(server.freeName(like), "correct horse battery");
        var other = Quick.person(server, "Sam");
        var record = server.part(NewPairs.class).link(odd, other, PairKind.FRIENDS);
        assertThat(record).isNotNull();
        var his = Quick.browser(server, other);
        String breach = UUID.randomUUID().toString();
        his.submit("/breaches", Told.line(breach, "hurt", "line")).as(303);
        return List.of(
                skeleton(browser.get("/me/devices").as(200).body()),
                skeleton(browser.get("/us").as(200).body()),
                skeleton(his.get("/us").as(200).body()),
                skeleton(his.get("/breaches/" + breach + "/sharing").as(200).body()));
    }

    /** The page's tags with the names of their attributes, in order; anything else that begins like a tag is kept whole. */
    private static List<String> skeleton(String page) {
        var tags = new ArrayList<String>();
        String rest = TAG.matcher(page).replaceAll(tag -> {
            tags.add(tag.group(1) + names(tag.group(2)));
            return "";
        });
        if (rest.contains("<")) tags.add(rest.substring(rest.indexOf('<')));
        return tags;
    }

    private static List<String> names(String attributes) {
        return ATTRIBUTE
                .matcher(attributes)
                .results()
                .map(MatchResult::group)
                .map(name -> name.split("=")[0].strip())
                .toList();
    }

    private static String cut(String text, int most) {
        int end = text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length())));
        String cut = text.substring(0, Math.min(end, most));
        return Character.isHighSurrogate(cut.charAt(cut.length() - 1)) ? cut.substring(0, cut.length() - 1) : cut;
    }

    private static List<List<String>> inChunks(List<String> all, int size) {
        var chunks = new ArrayList<List<String>>();
        for (int at = 0; at < all.size(); at += size) chunks.add(all.subList(at, Math.min(all.size(), at + size)));
        return chunks;
    }

    private static String unescaped(String page) {
        var entities = Map.of("&lt;", "<", "&gt;", ">", "&#34;", "\"", "&#39;", "'");
        for (var entity : entities.entrySet()) page = page.replace(entity.getKey(), entity.getValue());
        return page.replace("&amp;", "&");
    }
}
