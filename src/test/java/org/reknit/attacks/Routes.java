package org.reknit.attacks;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reknit.Server;
import org.springframework.core.ResolvableType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Every address the application answers, asked of itself, so that no new page is forgotten here. */
final class Routes {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([^{}]+))?}");

    private Routes() {}

    /** A verb and a path; variables are filled with the given id, choices with each choice. */
    record Route(String verb, String path, boolean hasVariable) {
        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    static List<Route> all(Server server, String id) {
        return those(
                server, id, method -> method.getBeanType().getName().startsWith("org.reknit") && !isStream(method));
    }

    /** A stream has no end that one could wait for; MovesTest listens to it. */
    private static boolean isStream(HandlerMethod method) {
        return ResolvableType.forMethodReturnType(method.getMethod()).resolveGeneric() == SseEmitter.class;
    }

    /** The addresses of all methods that bear this mark. */
    static List<Route> of(Server server, String id, Class<? extends Annotation> mark) {
        return those(server, id, method -> method.hasMethodAnnotation(mark));
    }

    private static List<Route> those(Server server, String id, Predicate<HandlerMethod> which) {
        var mapping = server.part(RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(known -> which.test(known.getValue()))
                .flatMap(known -> known.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(verb -> known.getKey().getPatternValues().stream()
                                .flatMap(path -> filled(verb.name(), path, id))))
                .toList();
    }

    private static Stream<Route> filled(String verb, String template, String id) {
        boolean hasVariable = template.contains("{");
        List<String> paths = List.of(template);
        while (paths.getFirst().contains("{")) {
            var next = new ArrayList<String>();
            for (String path : paths) next.addAll(filledOnce(path, id));
            paths = next;
        }
        return paths.stream().map(path -> new Route(verb, path, hasVariable));
    }

    private static List<String> filledOnce(String path, String id) {
        Matcher found = VARIABLE.matcher(path);
        if (!found.find()) throw new IllegalStateException("cannot fill " + path);
        String choices = found.group(2);
        var values = choices != null && choices.contains("|") ? List.of(choices.split("\\|")) : List.of(id);
        return values.stream()
                .map(value -> path.substring(0, found.start()) + value + path.substring(found.end()))
                .toList();
    }
}
