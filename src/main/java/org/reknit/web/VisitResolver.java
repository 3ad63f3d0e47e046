package org.reknit.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the visit to a page that asks for it, and sends everybody else to sign in. */
final class VisitResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Visit.class.isAssignableFrom(parameter.getParameterType())
                || parameter.getParameterType() == Visitor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (parameter.getParameterType() == Visitor.class) return new Visitor(visit(request));
        return parameter.getParameterType().cast(visit(request).orElseThrow(SignInFirst::new));
    }

    static Optional<Visit> visit(NativeWebRequest request) {
        return Optional.ofNullable((Visit) request.getAttribute(Visit.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    }
}
