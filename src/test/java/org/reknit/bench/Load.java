package org.reknit.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Many browsers at once that ask for one page over and over on kept connections, on this machine only. */
record Load(int port, String path, String cookie) {
    static final int CONNECTIONS = 32;

    /** @param failed answers other than a whole page */
    record Count(long pages, long failed, long bytes, Duration time) {}

    Count run(Duration time) {
        var pages = new AtomicLong();
        var failed = new AtomicLong();
        var bytes = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        try (var browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CONNECTIONS; i++) {
                var started = browsers.submit(() -> {
                    while (System.nanoTime() < end) {
                        try {
                            browse(end, pages, failed, bytes);
                        } catch (IOException e) {
                            failed.incrementAndGet();
                        }
                    }
                });
                if (started.isCancelled()) throw new IllegalStateException("not started");
            }
        }
        return new Count(pages.get(), failed.get(), bytes.get(), Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Until the server closes the connection, as it does after a hundred answers. */
    private void browse(long end, AtomicLong pages, AtomicLong failed, AtomicLong bytes) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(20_000);
            var in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
            boolean open = true;
            while (open && System.nanoTime() < end) {
                Answer answer = ask(socket, in);
                if (answer.ok()) pages.incrementAndGet();
                else failed.incrementAndGet();
                bytes.addAndGet(answer.length());
                open = !answer.last();
            }
        }
    }

    private record Answer(boolean ok, int length, boolean last) {}

    private Answer ask(Socket socket, InputStream in) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: s=" + cookie
                + "; csrf=0f8fad5b-d9cb-469f-a165-70867728950e\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        boolean ok = line(in).startsWith("HTTP/1.1 200");
        int length = -1;
        boolean last = false;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:"))
                length = Integer.parseInt(lower.substring(15).strip());
            if (lower.equals("connection: close")) last = true;
        }
        if (length < 0) throw new IOException("an answer without a length");
        in.skipNBytes(length);
        return new Answer(ok, length, last);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new IOException("closed");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }
}
