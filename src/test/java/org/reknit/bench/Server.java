package org.reknit.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The process of {@link Served}, which answers one line to each. */
final class Server implements AutoCloseable {
    private final Process process;
    private final BufferedReader in;
    private final BufferedWriter out;
    private final int port;

    private Server(Process process) {
        this.process = process;
        this.in = process.inputReader();
        this.out = process.outputWriter();
        this.port = Integer.parseInt(answer());
    }

    static Server start(List<String> command, Path folder) throws IOException {
        var whole = new ArrayList<>(command);
        whole.add("--server.port=0");
        whole.add("--reknit.data=" + folder);
        return new Server(new ProcessBuilder(whole)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    String ask(String line) {
        try {
            out.write(line);
            out.newLine();
            out.flush();
            return answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer() {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("= ")) return line.substring(2);
                System.out.println(line);
            }
            throw new IllegalStateException("the server ended");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
    }
}
