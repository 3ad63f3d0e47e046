package org.reknit.moves;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A reader who does not read: whoever writes, tends or ends the streams is not held up, and nothing piles up. */
class OneStreamTest {
    private static final long PATIENCE = 20;

    private final Unread unread = new Unread();
    private final OneStream stream = new OneStream(unread, Instant.EPOCH);

    @Test
    void whoever_writes_goes_on_and_only_the_newest_position_waits() throws InterruptedException {
        stream.moved(0);
        await(unread.stuck);
        for (long position = 1; position <= 10_000; position++) stream.moved(position);
        assertThat(unread.sent).as("while the reader takes nothing").hasSize(1);
        unread.reads.countDown();
        unread.hear("10000");
        assertThat(unread.sent).hasSize(2);
    }

    @Test
    void signs_of_life_do_not_queue_up_behind_a_reader_who_is_stuck() throws InterruptedException {
        stream.moved(0);
        await(unread.stuck);
        for (int i = 0; i < 100; i++) stream.beat();
        unread.reads.countDown();
        stream.moved(1);
        unread.hear("1");
        assertThat(unread.sent).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void what_moves_during_a_sign_of_life_is_said_after_it() throws InterruptedException {
        stream.beat();
        await(unread.stuck);
        stream.moved(7);
        unread.reads.countDown();
        unread.hear("7");
    }

    /** Often enough that it also moves between the moment a sign begins and the moment it is written. */
    @Test
    void what_moves_as_a_sign_of_life_begins_is_said_after_it() throws InterruptedException {
        for (int i = 0; i < 2000; i++) {
            var quick = new Unread();
            quick.reads.countDown();
            var line = new OneStream(quick, Instant.EPOCH);
            line.beat();
            line.moved(7);
            quick.hear("7");
        }
    }

    @Test
    void whoever_ends_all_streams_does_not_wait_for_one() throws InterruptedException {
        stream.moved(0);
        await(unread.stuck);
        var tending = Thread.startVirtualThread(stream::end);
        assertThat(tending.join(Duration.ofSeconds(PATIENCE))).isTrue();
        assertThat(unread.completed.getCount()).as("the reader is still stuck").isEqualTo(1);
        unread.reads.countDown();
        await(unread.completed);
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }

    /** As the real one: sending waits for the reader, and ending waits for what is being sent. */
    private static final class Unread extends SseEmitter {
        private final CountDownLatch stuck = new CountDownLatch(1);
        private final CountDownLatch reads = new CountDownLatch(1);
        private final CountDownLatch completed = new CountDownLatch(1);
        private final List<String> sent = new CopyOnWriteArrayList<>();
        private final BlockingQueue<String> saying = new LinkedBlockingQueue<>();

        @Override
        public void send(SseEventBuilder event) {
            var text = new StringBuilder();
            event.build().forEach(part -> text.append(part.getData()));
            sent.add(text.toString());
            saying.add(text.toString());
            read();
        }

        @Override
        public void complete() {
            read();
            completed.countDown();
        }

        private void read() {
            stuck.countDown();
            try {
                reads.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Waits until this position is being said. */
        void hear(String position) throws InterruptedException {
            String said = "";
            while (!said.contains("data:" + position + "\n")) {
                said = saying.poll(PATIENCE, TimeUnit.SECONDS);
                if (said == null) throw new AssertionError("never said: " + position + " in " + sent);
            }
        }
    }
}
