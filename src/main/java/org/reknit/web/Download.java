package org.reknit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** A file for the visitor to keep, as an answer to a request. */
public final class Download implements View {
    private final String name;
    private final byte[] bytes;

    private Download(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** @param name of the file: lower-case letters, digits, dots and hyphens, and nothing that tells what is in it */
    public static Download of(String name, byte[] bytes) {
        if (!name.matches("[a-z0-9.-]+")) throw new IllegalArgumentException("file name");
        return new Download(name, bytes.clone());
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/octet-stream");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
