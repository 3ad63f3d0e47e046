package org.reknit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reknit.acts.Malformed;
import org.reknit.acts.TooLong;
import org.reknit.database.NoRoom;
import org.reknit.record.Closed;
import org.reknit.record.NotHere;
import org.reknit.record.Overtaken;
import org.reknit.templates.StaticTemplates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * The calm page for everything that goes wrong. What the person had typed comes back with it; the log gets the kind of
 * trouble and an id, never a value.
 */
@Controller
@ControllerAdvice
class Errors {
    /** Where refused forms are passed on to. */
    static final String STALE = "/stale";

    /** Where forms that are too large to read are passed on to. */
    static final String TOO_MUCH = "/too-much";

    /** Where callers without https are passed on to. */
    static final String PLAIN_HTTP = "/plain-http";

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final FrameResolver frames;
    private final Visits visits;

    Errors(FrameResolver frames, Visits visits) {
        this.frames = frames;
        this.visits = visits;
    }

    @ExceptionHandler
    View signInFirst(SignInFirst asked, HttpServletRequest request, NativeWebRequest web) {
        boolean locked = web.getAttribute(Visit.LOCKED, RequestAttributes.SCOPE_REQUEST) != null;
        String door = locked ? "/unlock" : "/sign-in";
        if (request.getMethod().equals("GET")) {
            String next = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
            return Redirect.to(door + (request.getRequestURI().equals("/") ? "" : "?next=" + next));
        }
        if (locked) return visits.unlocking(frames.frame(web), request.getRequestURI(), fields(request));
        return problem(web, request, "signed-out", HttpStatus.UNAUTHORIZED);
    }

    @ExceptionHandler({
        NotHere.class,
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        MethodArgumentTypeMismatchException.class
    })
    View notHere(Exception asked, NativeWebRequest web) {
        return Page.of(
                new StaticTemplates().webProblem(frames.frame(web), "web.not-here.title", "web.not-here.text", null),
                HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler({
        Malformed.class,
        ServletRequestBindingException.class,
        HttpMessageConversionException.class,
        HttpMediaTypeException.class
    })
    View malformed(Exception asked, HttpServletRequest request, NativeWebRequest web) {
        return problem(web, request, "malformed", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ExceptionHandler
    View tooLong(TooLong asked, HttpServletRequest request, NativeWebRequest web) {
        return problem(web, request, "too-long", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ExceptionHandler
    View closed(Closed asked, HttpServletRequest request, NativeWebRequest web) {
        return problem(web, request, "closed", HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    View overtaken(Overtaken asked, HttpServletRequest request, NativeWebRequest web) {
        return problem(web, request, "overtaken", HttpStatus.CONFLICT);
    }

    /** A form without its token, from a page that was open too long or from somewhere else. */
    @RequestMapping(STALE)
    View stale(HttpServletRequest request, NativeWebRequest web) {
        return problem(web, request, "stale", HttpStatus.FORBIDDEN);
    }

    /** Asks nothing of the form, which nobody could read. */
    @RequestMapping(TOO_MUCH)
    View tooMuch(NativeWebRequest web) {
        return Page.of(
                new StaticTemplates().webProblem(frames.frame(web), "web.too-long.title", "web.too-much.text", null),
                HttpStatus.CONTENT_TOO_LARGE);
    }

    /** The disk is full; what was read before can still be read. */
    @ExceptionHandler
    View full(NoRoom asked, HttpServletRequest request, NativeWebRequest web) {
        LOG.error("no room left in the database");
        return problem(web, request, "full", HttpStatus.INSUFFICIENT_STORAGE);
    }

    /** An address that is not https, where browsers withhold what the keys are made with. */
    @RequestMapping(PLAIN_HTTP)
    View plainHttp(NativeWebRequest web) {
        return Page.of(new StaticTemplates().webPlainHttp(frames.frame(web)), HttpStatus.FORBIDDEN);
    }

    /** Whoever had a stream open has gone; there is nobody to tell. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException nobody, HttpServletResponse response) {}

    @ExceptionHandler
    View broken(Exception trouble, HttpServletRequest request, NativeWebRequest web) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        var at = Stream.of(trouble.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.reknit"));
        String place = at.findFirst().map(StackTraceElement::toString).orElse("");
        LOG.error("trouble {}: {} at {}", id, trouble.getClass().getName(), place);
        return problem(web, request, "broken", HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private View problem(NativeWebRequest web, HttpServletRequest request, String what, HttpStatus status) {
        String kept = fields(request).entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .map(field -> String.join("\n", field.getValue()))
                .collect(Collectors.joining("\n\n"));
        return Page.of(
                new StaticTemplates()
                        .webProblem(frames.frame(web), "web." + what + ".title", "web." + what + ".text", kept),
                status);
    }

    static Map<String, List<String>> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field ->
                        !field.getKey().startsWith("_") || field.getKey().equals("_id"))
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
    }
}
