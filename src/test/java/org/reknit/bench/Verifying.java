package org.reknit.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** How fast an archive is checked: what a long one takes more than a short one, so that the start does not count. */
final class Verifying {
    private static final String PASSPHRASE = "a passphrase for measuring";
    private static final String CSRF = "0f8fad5b-d9cb-469f-a165-70867728950e";
    private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]*)\"");

    private final String launcher = System.getProperty("launcher");
    private final Table table;

    Verifying(Table table) {
        this.table = table;
    }

    /** Takes the archive of whoever reads this page. */
    static Path take(Load page, Path file) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var form = http.send(request(page).build(), BodyHandlers.ofString()).body();
            var token = TOKEN.matcher(form).results().findFirst().orElseThrow();
            String body = "_passphrase=" + PASSPHRASE.replace(' ', '+') + "&_csrf=" + token.group(1);
            var answer = http.send(
                    request(page)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofFile(file));
            if (answer.statusCode() != 200) throw new IOException("no archive: " + answer.statusCode());
            return answer.body();
        }
    }

    private static HttpRequest.Builder request(Load page) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + page.port() + "/me/archive"))
                .header("Cookie", "s=" + page.cookie() + "; csrf=" + CSRF);
    }

    void measure(Path few, Path many, int moreEntries, int rounds) throws IOException, InterruptedException {
        Path passphrase = Files.writeString(few.resolveSibling("passphrase"), PASSPHRASE);
        for (int round = 0; round < rounds; round++) {
            double more = seconds(many, passphrase) - seconds(few, passphrase);
            table.add("archive entries verified/s", moreEntries / more);
        }
    }

    private double seconds(Path archive, Path passphrase) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var command = List.of(launcher, "verify", archive.toString(), "--passphrase-file", passphrase.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(archive.resolveSibling("verified").toFile())
                .start();
        if (process.waitFor() != 0) throw new IOException("not whole");
        return (System.nanoTime() - begin) / 1e9;
    }
}
