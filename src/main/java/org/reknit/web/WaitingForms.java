package org.reknit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks before every form {@link ForBoth} whether it has to wait. A form that was on its way when a break was called may
 * still arrive: the two could have come in the other order as well.
 */
final class WaitingForms implements HandlerInterceptor {
    private final JointPlaces places;
    private final FrameResolver frames;

    WaitingForms(JointPlaces places, FrameResolver frames) {
        this.places = places;
        this.frames = frames;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        if (!(handler instanceof HandlerMethod method) || !method.hasMethodAnnotation(ForBoth.class)) return true;
        NativeWebRequest web = new ServletWebRequest(request, response);
        Optional<Page> waits =
                VisitResolver.visit(web).flatMap(visit -> places.waits(visit, frames.frame(web), unsent(request)));
        if (waits.isEmpty()) return true;
        waits.get().render(Map.of(), request, response);
        return false;
    }

    private static Unsent unsent(HttpServletRequest request) {
        return new Unsent(request.getRequestURI(), Errors.fields(request));
    }
}
