package org.reknit.web;

import com.google.errorprone.annotations.MustBeClosed;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.reknit.crypto.Key;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who is here before any page is asked for; static files know nobody. When the request has been answered, all
 * keys that were opened for it are closed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class VisitFilter extends OncePerRequestFilter {
    private static final List<String> STATIC = List.of("/v-", "/fonts/");

    /** With this a page's own script says that nobody has touched anything. */
    private static final String BY_ITSELF = "X-By-Itself";

    private final Visits visits;

    VisitFilter(Visits visits) {
        this.visits = visits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return STATIC.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<byte[]> secret = Callers.secret(request);
        if (secret.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try (Key cookie = Key.of(secret.get());
                Presence presence = presence(request, cookie)) {
            request.setAttribute(Callers.COOKIE, cookie);
            switch (presence) {
                case Presence.Live(Visit visit) -> request.setAttribute(Visit.ATTRIBUTE, visit);
                case Presence.Locked locked -> request.setAttribute(Visit.LOCKED, locked);
                case Presence.Nobody nobody -> {}
            }
            chain.doFilter(request, response);
        }
    }

    @MustBeClosed
    private Presence presence(HttpServletRequest request, Key cookie) {
        boolean byItself = request.getRequestURI().equals(Visits.MOVES) || request.getHeader(BY_ITSELF) != null;
        return byItself ? visits.glance(cookie) : visits.present(cookie);
    }
}
