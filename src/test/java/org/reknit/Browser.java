package org.reknit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** One browser: its cookies, the token of the last page it saw, and nothing of Spring. It follows no redirect by itself. */
public final class Browser {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]*)\"");

    private final Server server;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>(Map.of("Sec-Fetch-Site", "same-origin"));
    private String token = "";

    Browser(Server server) {
        this.server = server;
    }

    public Server server() {
        return server;
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder().GET(), path);
    }

    /** What a page's script sends; any value that Jackson can write. */
    public Answer post(String path, Object json) {
        var body = BodyPublishers.ofString(json instanceof String written ? written : JSON.writeValueAsString(json));
        return send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-TOKEN", token())
                        .POST(body),
                path);
    }

    /** What a form sends, with the page's token. */
    public Answer submit(String path, Map<String, List<String>> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", List.of(token()));
        return submitAsIs(path, all);
    }

    /** What a form sends, nothing added. */
    public Answer submitAsIs(String path, Map<String, List<String>> fields) {
        var body = BodyPublishers.ofString(encoded(fields));
        return send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(body),
                path);
    }

    /** Any other verb, with the page's token. */
    public Answer send(String verb, String path) {
        return send(
                HttpRequest.newBuilder().header("X-CSRF-TOKEN", token()).method(verb, BodyPublishers.noBody()), path);
    }

    /** From now on it sends this header. */
    public Browser sending(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** A cookie's value; empty when there is none. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** The session's secret; empty when signed in nowhere. */
    public String session() {
        return cookie("s");
    }

    /** With a cookie that a script of the page or somebody's hand put there. */
    public Browser withCookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public Browser withSession(String cookie) {
        cookies.put("s", cookie);
        return this;
    }

    /** The token that the next request proves itself with, from a page fetched for it if need be. */
    public String token() {
        if (token.isEmpty()) get("/sign-in").as(200);
        return token;
    }

    private Answer send(HttpRequest.Builder request, String path) {
        request.uri(server.address().resolve(path));
        headers.forEach(request::setHeader);
        if (!cookies.isEmpty()) {
            String all = cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            request.setHeader("Cookie", all);
        }
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("set-cookie").forEach(this::keep);
            Matcher found = TOKEN.matcher(response.body());
            if (found.find()) token = found.group(1);
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        for (HttpCookie cookie : HttpCookie.parse(header)) {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) cookies.remove(cookie.getName());
            else cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    private static String encoded(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value)))
                .collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
