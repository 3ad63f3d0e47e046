package org.reknit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Says which class is done and how many of how many, for {@code ./test}, which names the file to say it in. All processes
 * that run tests write there; at the end it tells which classes took longest.
 */
public final class Progress implements TestExecutionListener {
    private static final String FILE = System.getProperty("reknit.progress", "");
    private static final int ALL = Integer.getInteger("reknit.classes", 0);

    private final Map<String, Long> begun = new ConcurrentHashMap<>();

    @Override
    public void executionStarted(TestIdentifier test) {
        if (!FILE.isEmpty() && isClass(test)) begun.put(test.getUniqueId(), System.nanoTime());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Long since = begun.remove(test.getUniqueId());
        if (since == null) return;
        var type = ((ClassSource) test.getSource().orElseThrow()).getJavaClass();
        String part = type.getPackageName().replaceFirst("^org\\.reknit\\.?", "");
        double seconds = (System.nanoTime() - since) / 1e9;
        say("%7.1f s  %-12s %s%n".formatted(seconds, part, type.getSimpleName()));
    }

    /** Not a class within a class, nor one of its rounds on both databases. */
    private static boolean isClass(TestIdentifier test) {
        int engineAndClass = 2;
        return test.getUniqueIdObject().getSegments().size() == engineAndClass
                && test.getSource().filter(ClassSource.class::isInstance).isPresent();
    }

    private static void say(String what) {
        var how = Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try (var file = FileChannel.open(Path.of(FILE), how);
                var mine = file.lock()) {
            var before = new String(Channels.newInputStream(file).readAllBytes(), StandardCharsets.UTF_8);
            String line = "%4d of %d ".formatted(before.lines().count() + 1, ALL) + what;
            var added = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (added.hasRemaining() && mine.isValid()) file.write(added);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
