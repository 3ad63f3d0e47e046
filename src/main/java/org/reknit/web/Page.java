package org.reknit.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** A template with its values, as an answer to a request. */
public final class Page implements View {
    private final JteModel template;
    private final HttpStatus status;

    private Page(JteModel template, HttpStatus status) {
        this.template = template;
        this.status = status;
    }

    /** The page itself. */
    public static Page of(JteModel template) {
        return new Page(template, HttpStatus.OK);
    }

    /** The page again, since what was submitted could not be done. */
    public static Page refused(JteModel template) {
        return new Page(template, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The page with another status. */
    public static Page of(JteModel template, HttpStatus status) {
        return new Page(template, status);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var out = new Utf8ByteOutput();
        template.render(out);
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(out.getContentLength());
        out.writeTo(response.getOutputStream());
    }
}
