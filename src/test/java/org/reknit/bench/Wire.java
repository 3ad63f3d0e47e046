package org.reknit.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One kept connection of one browser. */
final class Wire implements AutoCloseable {
    private static final String CSRF = "0f8fad5b-d9cb-469f-a165-70867728950e";

    private final Socket socket;
    private final InputStream in;
    private final String headers;

    Wire(int port, String cookie) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 4 * 1024);
        headers = " HTTP/1.1\r\nHost: localhost:" + port + "\r\nSec-Fetch-Site: same-origin\r\nCookie: s=" + cookie
                + "; csrf=" + CSRF + "\r\n";
    }

    /** @param body empty where there is none to read */
    record Answer(int status, String body) {}

    Answer get(String path, String more) throws IOException {
        socket.setSoTimeout(20_000);
        write("GET " + path + headers + more + "\r\n");
        return answer();
    }

    Answer post(String path, Map<String, String> fields) throws IOException {
        socket.setSoTimeout(20_000);
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        write("POST " + path + headers + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body);
        return answer();
    }

    /** Asks for a stream, whose lines are then read one by one. */
    void listen(String path) throws IOException {
        socket.setSoTimeout(0);
        write("GET " + path + headers + "Accept: text/event-stream\r\n\r\n");
        if (!line().startsWith("HTTP/1.1 200")) throw new IOException("no stream");
    }

    private void write(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("transfer-encoding:")) throw new IOException("an answer without a length");
            if (lower.startsWith("content-length:"))
                length = Integer.parseInt(lower.substring(15).strip());
        }
        return new Answer(status, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    /** @throws IOException at the end */
    String line() throws IOException {
        var line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new IOException("closed");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
