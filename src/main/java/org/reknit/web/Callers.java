package org.reknit.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Key;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the caller from a request. */
final class Callers implements HandlerMethodArgumentResolver {
    private static final Map<String, String> BROWSERS =
            Map.of("firefox", "Firefox", "edg", "Edge", "opr", "Opera", "chrome", "Chrome", "safari", "Safari");
    private static final Map<String, String> SYSTEMS = Map.of(
            "android", "Android",
            "iphone", "iPhone",
            "ipad", "iPad",
            "windows", "Windows",
            "mac os", "Mac",
            "cros", "Chromebook",
            "linux", "Linux");

    /** The request attribute with the session secret of the caller's cookie, for as long as the request is answered. */
    static final String COOKIE = "reknit.cookie";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return caller((HttpServletRequest) request.getNativeRequest());
    }

    static Caller caller(HttpServletRequest request) {
        String agent =
                Optional.ofNullable(request.getHeader("User-Agent")).orElse("").toLowerCase(Locale.ROOT);
        String device = first(agent, BROWSERS, "firefox", "edg", "opr", "chrome", "safari")
                        .orElse("Browser")
                + first(agent, SYSTEMS, "android", "iphone", "ipad", "windows", "mac os", "cros", "linux")
                        .map(system -> " · " + system)
                        .orElse("");
        return new Caller(request.getRemoteAddr(), device, request.isSecure(), Optional.ofNullable((Key)
                request.getAttribute(COOKIE)));
    }

    /** What may be a session's secret. */
    static Optional<byte[]> secret(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Stream.of(cookies)
                .filter(cookie -> cookie.getName().equals(Caller.cookieName(request.isSecure())))
                .findFirst()
                .flatMap(cookie -> bytes(cookie.getValue()))
                .filter(bytes -> bytes.length == Key.LENGTH);
    }

    private static Optional<byte[]> bytes(String value) {
        try {
            return Optional.of(Bytes.of(value));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<String> first(String agent, Map<String, String> names, String... inOrder) {
        return Stream.of(inOrder).filter(agent::contains).map(names::get).findFirst();
    }
}
