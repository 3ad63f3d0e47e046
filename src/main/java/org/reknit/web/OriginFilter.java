package org.reknit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away callers without https and whatever another site's page sends here, before any token is looked at. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class OriginFilter extends OncePerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.isSecure() && !HERE.contains(request.getServerName())) {
            request.getRequestDispatcher(Errors.PLAIN_HTTP).forward(request, response);
            return;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        boolean foreign = site != null && !OURS.contains(site);
        if (foreign && !SAFE.contains(request.getMethod())) {
            request.getRequestDispatcher(Errors.STALE).forward(request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
