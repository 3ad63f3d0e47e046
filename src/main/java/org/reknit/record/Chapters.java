package org.reknit.record;

import java.util.List;
import java.util.stream.Stream;
import org.reknit.acts.Act;
import org.reknit.acts.Body;
import org.reknit.acts.Chapter;
import org.reknit.acts.Named;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * Every chapter there is, found by the names of the acts; so a feature declares nothing and cannot forget to export.
 * Looked for when someone first asks, which is seldom, rather than at each start.
 */
public final class Chapters {
    private static final String OURS = "org.reknit";

    private static final class Found {
        private static final List<String> NAMES = names().toList();
    }

    private Chapters() {}

    /** The chapters of all acts that this program knows. */
    public static List<Chapter> all() {
        return Found.NAMES.stream().map(Chapter::of).distinct().toList();
    }

    /** The names of all acts that this program knows, in order. */
    public static List<String> acts() {
        return Found.NAMES;
    }

    private static Stream<String> names() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Named.class));
        return scanner.findCandidateComponents(OURS).stream()
                .map(Chapters::act)
                .map(Body::nameOf)
                .sorted();
    }

    private static Class<? extends Act> act(BeanDefinition found) {
        try {
            return Class.forName(found.getBeanClassName()).asSubclass(Act.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
