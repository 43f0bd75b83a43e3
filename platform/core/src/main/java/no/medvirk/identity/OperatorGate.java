package no.medvirk.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.medvirk.core.OperatorApi;
import no.medvirk.core.Problem;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** For everybody but operators, the operators' part of the API does not exist. */
@Configuration(proxyBeanMethods = false)
class OperatorGate implements WebMvcConfigurer, HandlerInterceptor {

    private final Operators operators;

    OperatorGate(Operators operators) {
        this.operators = operators;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint
                && endpoint.getBeanType().isAnnotationPresent(OperatorApi.class)
                && !Identity.of(SecurityContextHolder.getContext().getAuthentication())
                        .map(identity -> operators.include(identity.caller()))
                        .orElse(false)) {
            throw Problem.notFound();
        }
        return true;
    }
}
