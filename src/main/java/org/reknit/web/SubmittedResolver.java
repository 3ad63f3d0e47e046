package org.reknit.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reknit.acts.EntryId;
import org.reknit.acts.Malformed;
import org.reknit.crypto.Bytes;
import org.reknit.record.Submitted;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads a form into what was submitted: the fields as typed, and the browser's signature when there is one. */
final class SubmittedResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Submitted.class;
    }

    @Override
    public Submitted resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        try {
            var id = EntryId.of(one(request, "_id").orElseThrow(() -> new Malformed("_id")));
            return new Submitted(id, one(request, "_seen").map(Bytes::of), fields(request), signed(request));
        } catch (IllegalArgumentException notWhatItShouldBe) {
            throw new Malformed("");
        }
    }

    private static Optional<Submitted.BySigningBrowser> signed(NativeWebRequest request) {
        var body = one(request, "_body");
        var claimed = one(request, "_claimed");
        var signature = one(request, "_signature");
        if (body.isEmpty() || claimed.isEmpty() || signature.isEmpty()) return Optional.empty();
        return Optional.of(new Submitted.BySigningBrowser(
                Instant.ofEpochMilli(Long.parseLong(claimed.get())),
                body.get().getBytes(StandardCharsets.UTF_8),
                Bytes.of(signature.get())));
    }

    private static Map<String, List<String>> fields(NativeWebRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_"))
                fields.put(
                        name,
                        List.of(values).stream().map(SubmittedResolver::lines).toList());
        });
        return fields;
    }

    /** Forms send line ends as CR LF; records keep them as LF, as a signing browser does. */
    private static String lines(String value) {
        return value.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Optional<String> one(NativeWebRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
    }
}
