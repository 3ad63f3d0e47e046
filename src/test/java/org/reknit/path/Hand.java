package org.reknit.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.reknit.Answer;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;

/** One person at a browser without scripts: opens a page, fills in what its form asks for, and sends it. */
public final class Hand {
    private static final Pattern FORM =
            Pattern.compile("(?s)<form method=\"post\" action=\"([^\"]+)\"[^>]*>(.*?)</form>");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern CHOICE =
            Pattern.compile("<input type=\"(?:radio|checkbox)\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern AREA = Pattern.compile("(?s)<textarea([^>]*)>\\n?(.*?)</textarea>");
    private static final Pattern LINE = Pattern.compile("<input type=\"text\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("(?s)class=\"next\".*?class=\"primary\" href=\"([^\"]+)\"");

    private final Server server;
    private final NewPerson person;

    public Hand(Server server, NewPerson person) {
        this.server = server;
        this.person = person;
    }

    NewPerson person() {
        return person;
    }

    /** A page as this person sees it, without what is new each time. */
    public String sees(String path) {
        return browser().get(path).as(200).body();
    }

    /** Where Today's one next thing leads, without the breach it is about; empty when it rests. */
    public String next() {
        var next = NEXT.matcher(sees("/today"));
        return next.find() ? next.group(1).replaceAll("[?].*|/breaches/[0-9a-f-]{36}", "") : "";
    }

    /** Fills in the form that goes to such an address, and sends it. */
    @CanIgnoreReturnValue
    public Answer send(String path, String action, String... namesAndValues) {
        Browser browser = browser();
        return send(browser, browser.get(path).as(200).body(), action, namesAndValues);
    }

    /** The same, and then what follows before it is shared. */
    public void share(String path, String action, String previewed, String... namesAndValues) {
        Browser browser = browser();
        var answer = send(browser, browser.get(path).as(200).body(), action, namesAndValues);
        String preview = answer.status() == 303
                ? browser.get(answer.next()).as(200).body()
                : answer.as(200).body();
        assertThat(send(browser, preview, previewed).status())
                .as(path + " shared")
                .isEqualTo(303);
    }

    /** Goes through an exercise and shows what is for showing. */
    public void show(String exercise) {
        show(exercise, "");
    }

    /** The same about one breach among several. */
    void show(String exercise, String breach) {
        String about = breach.isEmpty() ? "" : "?breach=" + breach;
        share(
                "/exercises/" + exercise + about,
                "/exercises/" + exercise,
                "/exercises/.*/showing.*",
                "_then",
                "preview");
    }

    /** A check-in, with how the week went. */
    void tellOfTheWeek(String how) {
        String exercise = "/exercises/" + Week.EXERCISE;
        share(exercise, exercise, exercise + "/showing.*", "_then", "preview", Week.STEP, how);
    }

    /** Sends fields to an address, as a form would. */
    public void sends(String path, String... namesAndValues) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("_id", List.of(UUID.randomUUID().toString()));
        for (int i = 0; i < namesAndValues.length; i += 2)
            fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        assertThat(browser().submit(path, fields).status()).as(path).isEqualTo(303);
    }

    /** Goes through an exercise that stays with the person. */
    void finish(String exercise) {
        assertThat(send("/exercises/" + exercise, "/exercises/" + exercise, "finished", "yes")
                        .status())
                .isEqualTo(303);
    }

    /** Answers the stage's question for themselves. */
    public void answers(String answer) {
        assertThat(send("/path/readiness", "/path/readiness", "answer", answer).next())
                .isEqualTo("/path");
    }

    private Answer send(Browser browser, String page, String action, String... namesAndValues) {
        var form = FORM.matcher(page)
                .results()
                .filter(one -> one.group(1).matches(action))
                .findFirst();
        assertThat(form)
                .as(() -> "a form to " + action + " in " + page.substring(page.indexOf("<main")))
                .isPresent();
        var fields = fields(form.get().group(2));
        for (int i = 0; i < namesAndValues.length; i += 2)
            fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        return browser.submit(form.get().group(1), fields);
    }

    private Browser browser() {
        return Quick.browser(server, person);
    }

    private static Map<String, List<String>> fields(String form) {
        var fields = new LinkedHashMap<String, List<String>>();
        HIDDEN.matcher(form).results().forEach(field -> add(fields, field.group(1), field.group(2)));
        AREA.matcher(form).results().forEach(area -> {
            var name = NAME.matcher(area.group(1));
            if (name.find()) add(fields, name.group(1), area.group(2).isBlank() ? "A line of mine." : area.group(2));
        });
        LINE.matcher(form).results().forEach(line -> {
            var name = NAME.matcher(line.group());
            if (name.find()) fields.putIfAbsent(name.group(1), List.of("A line of mine."));
        });
        CHOICE.matcher(form)
                .results()
                .forEach(choice -> fields.putIfAbsent(choice.group(1), List.of(plain(choice.group(2)))));
        return fields;
    }

    private static void add(Map<String, List<String>> fields, String name, String value) {
        var all = new ArrayList<>(fields.getOrDefault(name, List.of()));
        all.add(plain(value));
        fields.put(name, all);
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
