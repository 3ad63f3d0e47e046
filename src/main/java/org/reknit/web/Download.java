package org.reknit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** A file for the visitor to keep, as an answer to a request. */
public final class Download implements View {
    private final String name;
    private final Content content;

    private Download(String name, Content content) {
        this.name = name;
        this.content = content;
    }

    /** What is in the file, written as it is sent; should it fail half way, the browser is told that the file broke off. */
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** @param name of the file: lower-case letters, digits, dots and hyphens, and nothing that tells what is in it */
    public static Download of(String name, Content content) {
        if (!name.matches("[a-z0-9.-]+")) throw new IllegalArgumentException("file name");
        return new Download(name, content);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/octet-stream");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        content.to(response.getOutputStream());
    }
}
