package org.reknit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleContextResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * Takes to {@link Errors} what goes wrong before a page is asked for and while one is drawn. Nothing gets past here:
 * the web server would write it into the log as it is, with a message that can hold a name.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorsFilter extends OncePerRequestFilter {
    /** Tells the web server that an answer broke off, for it to tell the browser, and nothing else. */
    private static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1;

        BrokenOff() {
            super(null, null, false, false);
        }
    }

    private final HandlerExceptionResolver errors;
    private final LocaleContextResolver readers;

    ErrorsFilter(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors, LocaleContextResolver readers) {
        this.errors = errors;
        this.readers = readers;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception | Error trouble) {
            answer(trouble, request, response);
        }
    }

    private void answer(Throwable trouble, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted() || request.isAsyncStarted()) throw brokenOff(trouble);
        try {
            LocaleContextHolder.setLocaleContext(readers.resolveLocaleContext(request));
            clear(response);
            draw(trouble, request, response);
        } catch (Exception | Error onTop) {
            // Not even the page for it can be drawn. No page is tried again.
            if (response.isCommitted()) throw brokenOff(onTop);
            Errors.log(onTop);
            sayNothing(response);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void draw(Throwable trouble, HttpServletRequest request, HttpServletResponse response) throws Exception {
        var asked = trouble instanceof Exception exception ? exception : new ServletException(trouble);
        ModelAndView answer = errors.resolveException(request, response, null, asked);
        if (answer == null) {
            Errors.log(trouble);
            sayNothing(response);
        } else if (!answer.isEmpty()) {
            View page = Objects.requireNonNull(answer.getView());
            page.render(Map.of(), request, response);
        }
    }

    private static BrokenOff brokenOff(Throwable trouble) {
        if (!Errors.isGone(trouble)) Errors.log(trouble);
        return new BrokenOff();
    }

    private static void clear(HttpServletResponse response) {
        response.resetBuffer();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
    }

    private static void sayNothing(HttpServletResponse response) {
        clear(response);
        response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.value());
        response.setContentLength(0);
    }
}
