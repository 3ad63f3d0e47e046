package org.reknit.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Two browsers in one talk: each follows it, and they speak and say back in turns. */
final class Conversation implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]*)\"");
    private static final Pattern STEP = Pattern.compile("name=\"step\" value=\"(\\d+)\"");
    private static final int PIECES = 5;

    private final String talk;
    private final Side[] sides;
    private int said;

    /** One of the two, with the connection they click on and the stream they hold. */
    private record Side(Wire wire, Ear ear, String token) {}

    /** @param pair as {@link TalkingPairs} says it */
    Conversation(int port, String pair) throws IOException {
        String[] parts = pair.split(":");
        talk = parts[2];
        sides = new Side[] {side(port, parts[0]), side(port, parts[1])};
        // The beginning was the first move; whoever was measured before has made more.
        said = Integer.parseInt(
                        found(STEP, sides[0].wire.get("/talks/" + talk, "").body()))
                - 1;
    }

    private Side side(int port, String cookie) throws IOException {
        var wire = new Wire(port, cookie);
        var token = found(TOKEN, wire.get("/talks/" + talk, "").body());
        return new Side(wire, new Ear(port, cookie), token);
    }

    private static String found(Pattern pattern, String page) throws IOException {
        return pattern.matcher(page)
                .results()
                .findFirst()
                .orElseThrow(() -> new IOException("another page"))
                .group(1);
    }

    /** The floor changes hands after the fifth piece has arrived. */
    private int holder() {
        return said / (3 * PIECES) % 2;
    }

    /**
     * The next move; then both look again, as their pages do by themselves.
     *
     * @return nanoseconds from sending it until the other's stream had the event
     */
    long move() throws IOException, InterruptedException {
        int turn = said % 3;
        int by = turn == 1 ? 1 - holder() : holder();
        Side mine = sides[by];
        Side other = sides[1 - by];
        long expected = other.ear.newest() + 1;
        var fields = fields(mine, "step", Integer.toString(said + 1));
        switch (turn) {
            case 0 ->
                fields.put("text", "It was eleven and I had not heard from you. I sat on the stairs and counted them.");
            case 1 -> fields.put("text", "You waited on the stairs and did not know whether I would come.");
            default -> fields.putAll(Map.of("answer", "yes", "missed", ""));
        }
        String[] moves = {"piece", "restatement", "confirmation"};
        long begin = System.nanoTime();
        var answer = mine.wire.post("/talks/" + talk + "/" + moves[turn], fields);
        if (answer.status() != 303) throw new IOException("a move answered " + answer.status());
        long took = other.ear.await(expected) - begin;
        said++;
        for (Side side : sides)
            if (side.wire.get("/talks/" + talk, "X-By-Itself: yes\r\n").status() != 200)
                throw new IOException("no page");
        return took;
    }

    /**
     * Keeps something half written, which is one entry in one's own record: no rule stands against it and nobody is told.
     * Then both look again, so that the server has the same to do besides.
     *
     * @return nanoseconds from sending it until it was answered
     */
    long keep() throws IOException {
        Side mine = sides[holder()];
        var fields = fields(mine, "step", Integer.toString(said + 1));
        fields.put("text", "It was eleven and I had not heard from you. I sat on the stairs and counted them.");
        fields.put("_keep", "yes");
        long begin = System.nanoTime();
        var answer = mine.wire.post("/talks/" + talk + "/draft", fields);
        long took = System.nanoTime() - begin;
        if (answer.status() != 204) throw new IOException("keeping answered " + answer.status());
        for (Side side : sides)
            if (side.wire.get("/talks/" + talk, "X-By-Itself: yes\r\n").status() != 200)
                throw new IOException("no page");
        return took;
    }

    private Map<String, String> fields(Side side, String... more) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("_csrf", side.token);
        fields.put("_id", UUID.randomUUID().toString());
        fields.put("talk", talk);
        for (int i = 0; i < more.length; i += 2) fields.put(more[i], more[i + 1]);
        return fields;
    }

    /** Streams asked for so far, by both. */
    int streams() {
        return sides[0].ear.streams() + sides[1].ear.streams();
    }

    @Override
    public void close() throws IOException {
        for (Side side : sides) {
            side.ear.close();
            side.wire.close();
        }
    }
}
