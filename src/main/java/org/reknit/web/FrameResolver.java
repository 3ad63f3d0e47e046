package org.reknit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reknit.crypto.Bytes;
import org.reknit.reader.Reader;
import org.reknit.record.Records;
import org.reknit.text.Languages;
import org.reknit.text.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Builds the frame that a page stands in. */
@Component
class FrameResolver implements HandlerMethodArgumentResolver {
    private final Texts texts;
    private final Languages languages;
    private final Assets assets;
    private final Clock clock;
    private final JointPlaces places;
    private final String leaveTo;
    private final String serverKey;

    FrameResolver(
            Texts texts,
            Languages languages,
            Assets assets,
            Records records,
            Clock clock,
            JointPlaces places,
            @Value("${reknit.leave-to}") String leaveTo) {
        this.texts = texts;
        this.languages = languages;
        this.assets = assets;
        this.clock = clock;
        this.places = places;
        this.leaveTo = leaveTo;
        this.serverKey = Bytes.text(records.serverKey());
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Frame resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return frame(request);
    }

    Frame frame(NativeWebRequest request) {
        var token = Optional.ofNullable(
                (CsrfToken) request.getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST));
        var csrf = token.map(given -> new Csrf(given.getToken(), given.getHeaderName()))
                .orElse(new Csrf("", ""));
        var visit = VisitResolver.visit(request);
        var reopening = visit.flatMap(Visit::reopens)
                .map(at -> new Reopening(at, !at.isAfter(clock.instant())))
                .orElse(null);
        var meeting =
                visit.map(known -> new Meeting(places, known, page(request))).orElse(null);
        var around = new Surroundings(
                texts, Reader.now(), languages.all(), assets, csrf, leaveTo, visit.isPresent(), serverKey, meeting);
        return new Frame(around, reopening);
    }

    /** Where the reader is, if a link can lead back there. */
    private static String page(NativeWebRequest web) {
        var request = (HttpServletRequest) web.getNativeRequest();
        if (!request.getMethod().equals("GET")) return "";
        return Stream.of(request.getRequestURI(), request.getQueryString())
                .filter(part -> part != null)
                .collect(Collectors.joining("?"));
    }
}
