package no.medvirk.core;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gate 3: a listener works for the municipality that its fact is of. Inside the thread of its own, outside the transaction. */
@Aspect
@Component
@Order(0)
class TenantEventAspect {

    @Around("@annotation(org.springframework.modulith.events.ApplicationModuleListener) && args(fact)")
    void bind(ProceedingJoinPoint listener, TenantEvent fact) throws Throwable {
        Tenant.<Boolean, Throwable>call(fact.tenant(), () -> {
            listener.proceed();
            return true; // a listener has nothing to answer
        });
    }
}
