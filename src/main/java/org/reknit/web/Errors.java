package org.reknit.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.reknit.acts.Malformed;
import org.reknit.acts.TooLong;
import org.reknit.database.NoRoom;
import org.reknit.record.Closed;
import org.reknit.record.NotHere;
import org.reknit.record.Overtaken;
import org.reknit.templates.StaticTemplates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
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
class Errors implements ErrorController {
    /** Where refused forms are passed on to. */
    static final String STALE = "/stale";

    /** Where forms that are too large to read are passed on to. */
    static final String TOO_MUCH = "/too-much";

    /** Where callers without https are passed on to. */
    static final String PLAIN_HTTP = "/plain-http";

    /** Where the web server passes on what it turns down by itself. */
    private static final String TURNED_DOWN = "/error";

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    /** Enough for every exception that means something; causes may go in a circle. */
    private static final int MOST_CAUSES = 8;

    private final FrameResolver frames;
    private final Visits visits;
    private final Moved moved;

    Errors(FrameResolver frames, Visits visits, Moved moved) {
        this.frames = frames;
        this.visits = visits;
        this.moved = moved;
    }

    @ExceptionHandler
    View signInFirst(SignInFirst asked, HttpServletRequest request, NativeWebRequest web) {
        boolean locked = web.getAttribute(Visit.LOCKED, RequestAttributes.SCOPE_REQUEST) != null;
        String door = locked ? "/unlocking" : "/sign-in";
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
    View notHere(Exception asked, HttpServletRequest request, NativeWebRequest web) {
        return moved.now(request)
                .<View>map(Redirect::to)
                .orElseGet(() -> notHere(web, typed(request), HttpStatus.NOT_FOUND));
    }

    @ExceptionHandler({
        Malformed.class,
        ServletRequestBindingException.class,
        HttpMessageConversionException.class,
        HttpMediaTypeException.class,
        InvalidParameterException.class,
        BadRequestException.class
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

    /** What the web server turned down before anybody here was asked, such as an address that nobody would write. */
    @RequestMapping(TURNED_DOWN)
    View turnedDown(HttpServletRequest request, NativeWebRequest web) {
        var status = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .flatMap(code -> Optional.ofNullable(HttpStatus.resolve(code)))
                .filter(HttpStatus::isError)
                .orElse(HttpStatus.NOT_FOUND);
        return status.is4xxClientError() ? notHere(web, null, status) : problem(web, request, "broken", status);
    }

    /** Whoever waited for an answer has gone; there is nobody to tell. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void gone(Exception nobody, HttpServletResponse response) {}

    @ExceptionHandler
    View broken(Exception trouble, HttpServletRequest request, NativeWebRequest web) {
        log(trouble);
        return problem(web, request, "broken", HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** Kind, place and an id go into the log: of the first cause, and of what was made of it on the way up. */
    static void log(Throwable trouble) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        var causes = new ArrayDeque<Throwable>();
        for (Throwable cause = trouble; cause != null && causes.size() < MOST_CAUSES; cause = cause.getCause()) {
            causes.addFirst(cause);
        }
        String kinds = causes.stream().map(cause -> cause.getClass().getName()).collect(Collectors.joining(" < "));
        String place = causes.stream()
                .flatMap(cause -> Stream.of(cause.getStackTrace()))
                .filter(frame -> frame.getClassName().startsWith("org.reknit"))
                .map(StackTraceElement::toString)
                .findFirst()
                .orElse("");
        LOG.error("trouble {}: {} at {}", id, kinds, place);
    }

    /** Whether it only means that nobody waits for the answer any more. */
    static boolean isGone(Throwable trouble) {
        return trouble instanceof AsyncRequestNotUsableException || trouble instanceof ClientAbortException;
    }

    private View notHere(NativeWebRequest web, @Nullable String typed, HttpStatus status) {
        return Page.of(
                new StaticTemplates().webProblem(frames.frame(web), "web.not-here.title", "web.not-here.text", typed),
                status);
    }

    /** What somebody wrote in a form whose address is not there any more; nothing of what the page itself put in. */
    private static @Nullable String typed(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) return null;
        var words = new Unsent(request.getRequestURI(), fields(request)).words();
        return words.isEmpty() ? null : String.join("\n\n", words);
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
        return parameters(request).entrySet().stream()
                .filter(field ->
                        !field.getKey().startsWith("_") || field.getKey().equals("_id"))
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
    }

    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (InvalidParameterException unreadable) {
            return Map.of();
        }
    }
}
