package org.reknit.export;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reknit.crypto.CannotOpen;
import org.reknit.crypto.OpenPgp;
import org.reknit.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/** Checks an archive, offline and without any database. Answers 0 only when all is whole. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Check an archive that someone took with them.",
        exitCodeListHeading = "%n",
        exitCodeList = {"0:all is whole", "1:something is not, or the file did not open", "2:wrong usage"})
public final class Verify implements Callable<Integer> {
    private static final int WHOLE = 0;
    private static final int NOT_WHOLE = 1;

    private final Texts texts = new Texts();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ARCHIVE", description = "The file, such as reknit-2026-03-03.zip.gpg, or the ZIP in it.")
    private @Nullable Path archive;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "Take the passphrase from the first line of this file. Otherwise it is asked for on the"
                    + " terminal, or read from standard input.")
    private @Nullable Path passphraseFile;

    /** What stopped the check, as the sentence to say. */
    private static final class Stopped extends Exception {
        private static final long serialVersionUID = 1;

        Stopped(String sentence) {
            super(sentence, null, false, false);
        }
    }

    @Override
    public Integer call() {
        var line = requireNonNull(spec).commandLine();
        try {
            return report(check(requireNonNull(archive)), line.getOut());
        } catch (Stopped stopped) {
            line.getErr().println(stopped.getMessage());
            line.getErr().flush();
            return NOT_WHOLE;
        }
    }

    private ArchiveCheck.Result check(Path file) throws Stopped {
        try (var bytes = new BufferedInputStream(open(file))) {
            Unpacked there = isZip(bytes) ? Unpacked.read(bytes) : OpenPgp.open(bytes, passphrase(), Unpacked::read);
            return ArchiveCheck.check(there, texts);
        } catch (Archive.Newer newer) {
            throw new Stopped(texts.say("verify.newer", "format", newer.format()));
        } catch (CannotOpen e) {
            throw new Stopped(texts.say("verify.closed"));
        } catch (IOException | JacksonException | DateTimeException e) {
            throw new Stopped(texts.say("verify.foreign"));
        }
    }

    private int report(ArchiveCheck.Result result, PrintWriter out) {
        result.problems().forEach(out::println);
        result.remarks().forEach(out::println);
        int problems = result.problems().size();
        out.println(
                problems == 0
                        ? texts.say("verify.whole", "n", result.entries())
                        : texts.say("verify.problems", "n", problems));
        out.flush();
        return problems == 0 ? WHOLE : NOT_WHOLE;
    }

    private String passphrase() throws Stopped {
        if (passphraseFile != null) return firstLine(passphraseFile);
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            char[] typed = console.readPassword("%s ", texts.say("verify.passphrase"));
            return typed == null ? "" : new String(typed);
        }
        try {
            // Not closed: standard input is not ours.
            String line = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            return "";
        }
    }

    private InputStream open(Path file) throws Stopped {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private String firstLine(Path file) throws Stopped {
        try (var lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines()) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private Stopped unreadable(Path file) {
        return new Stopped(texts.say("verify.unreadable", "file", file));
    }

    private static boolean isZip(BufferedInputStream bytes) throws IOException {
        bytes.mark(2);
        boolean zip = bytes.read() == 'P' && bytes.read() == 'K';
        bytes.reset();
        return zip;
    }
}
