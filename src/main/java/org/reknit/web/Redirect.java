package org.reknit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Sends the browser on after something was done, so that reloading does not do it again. */
public final class Redirect implements View {
    /** Said by a script that stays on its page until it knows how a form fared (deliver.js). */
    private static final String STAYS = "Reknit-Stays";

    private static final String NEXT = "Reknit-Next";

    private final String path;

    private Redirect(String path) {
        this.path = path;
    }

    /** 303 to another page of ours; to a script that stays, 204 and where to go. */
    public static View to(String path) {
        return new Redirect(path);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (request.getHeader(STAYS) == null) {
            var redirect = new RedirectView(path);
            redirect.setStatusCode(HttpStatus.SEE_OTHER);
            redirect.setExposeModelAttributes(false);
            redirect.render(model, request, response);
        } else {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            response.setHeader(NEXT, path);
        }
    }
}
