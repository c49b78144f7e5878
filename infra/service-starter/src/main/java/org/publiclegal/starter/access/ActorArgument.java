package org.publiclegal.starter.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.publiclegal.starter.problem.Forbidden;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the actor that its parameter asks for, and refuses any other kind of actor. */
final class ActorArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Actor.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
        Class<?> wanted = parameter.getParameterType();
        if (wanted == Actor.Person.class) {
            return new Actor.Person(request.getRemoteAddr());
        }
        return CurrentActor.of(request)
                .filter(wanted::isInstance)
                .orElseThrow(() -> new Forbidden(wanted.getSimpleName()));
    }
}
