package org.reknit.bench;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Key;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Presence;
import org.reknit.web.Visit;
import org.reknit.web.Visits;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One page made without HTTP: the session is looked up, the page's own method queries, opens and folds, the template is
 * rendered to bytes. What it leaves out is the connection, Tomcat, the filters and the dispatching.
 */
final class BarePage {
    private final Visits visits;
    private final String path;
    private final Key cookie;
    private final Object frames;
    private final Method frame;
    private final Object controller;
    private final Method handler;
    private final Optional<UUID> id;
    private final Field template;

    BarePage(ApplicationContext application, String path, String cookie) throws ReflectiveOperationException {
        this.visits = application.getBean(Visits.class);
        this.path = path;
        this.cookie = Key.of(Bytes.of(cookie));
        this.frames = application.getBean("frameResolver");
        this.frame = open(frames.getClass().getDeclaredMethod("frame", NativeWebRequest.class));
        this.id = List.of(path.split("/")).stream()
                .filter(part -> part.length() == 36)
                .map(UUID::fromString)
                .findFirst();
        String pattern = id.map(value -> path.replace(value.toString(), "{id}")).orElse(path);
        HandlerMethod found = find(application, pattern);
        this.controller = application.getBean(found.getBean().toString());
        this.handler = open(found.getMethod());
        this.template = Page.class.getDeclaredField("template");
        template.setAccessible(true);
    }

    /** @return the page's size in bytes */
    int make() throws ReflectiveOperationException {
        try (Presence presence = visits.present(cookie)) {
            if (!(presence instanceof Presence.Live(Visit visit))) throw new IllegalStateException("session");
            Frame around = (Frame) frame.invoke(frames, request(visit));
            Object page = handler.invoke(controller, arguments(around, visit));
            var out = new Utf8ByteOutput();
            ((JteModel) template.get(page)).render(out);
            return out.toByteArray().length;
        }
    }

    private Object[] arguments(Frame around, Visit visit) {
        Parameter[] parameters = handler.getParameters();
        var arguments = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) arguments[i] = argument(parameters[i], around, visit);
        return arguments;
    }

    private Object argument(Parameter parameter, Frame around, Visit visit) {
        if (parameter.isAnnotationPresent(PathVariable.class)) return id.orElseThrow();
        if (parameter.getType() == Frame.class) return around;
        if (Visit.class.isAssignableFrom(parameter.getType())) return visit;
        if (parameter.getType() == Optional.class) return Optional.empty();
        throw new IllegalStateException("a page that asks for " + parameter.getType());
    }

    private static HandlerMethod find(ApplicationContext application, String pattern) {
        var mapping = application.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getKey().getPatternValues().contains(pattern))
                .filter(one -> one.getKey().getMethodsCondition().getMethods().stream()
                        .anyMatch(verb -> verb.name().equals("GET")))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no page " + pattern));
    }

    /** As much of a request as a frame asks for: whether someone is signed in, and where they are. */
    private NativeWebRequest request(Visit visit) {
        var asked = answering(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getMethod" -> "GET";
            case "getRequestURI" -> path;
            default -> null;
        });
        return answering(NativeWebRequest.class, (proxy, method, arguments) -> {
            if (method.getName().equals("getNativeRequest")) return asked;
            return method.getName().equals("getAttribute") && Visit.ATTRIBUTE.equals(arguments[0]) ? visit : null;
        });
    }

    private static <T> T answering(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(BarePage.class.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private static Method open(Method method) {
        method.setAccessible(true);
        return method;
    }
}
