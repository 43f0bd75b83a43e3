package no.medvirk.core;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells the visit which role this endpoint needs: a reader reads, a contributor writes, and {@link Requires} says otherwise. */
class RoleOfEndpoint implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint) {
            Tenant.needs(role(request.getMethod(), endpoint));
        }
        return true;
    }

    private static Role role(String method, HandlerMethod endpoint) {
        Requires onMethod = AnnotatedElementUtils.findMergedAnnotation(endpoint.getMethod(), Requires.class);
        Requires onType = AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), Requires.class);
        if (onMethod != null) {
            return onMethod.value();
        }
        if (onType != null) {
            return onType.value();
        }
        return method.equals("GET") || method.equals("HEAD") ? Role.READER : Role.CONTRIBUTOR;
    }
}
