package no.medvirk.research.participant;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Refuses a consent that ends before it was given, together with whatever else is wrong. */
@Constraint(validatedBy = Backwards.Ends.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Backwards {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** From when until when. */
    interface Term {
        LocalDate givenOn();

        @Nullable
        LocalDate until();
    }

    final class Ends implements ConstraintValidator<Backwards, Term> {

        @Override
        @SuppressWarnings("NullAway") // asked before what must be there is known to be
        public boolean isValid(Term term, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("until")
                    .addConstraintViolation();
            LocalDate until = term.until();
            return until == null || term.givenOn() == null || !until.isBefore(term.givenOn());
        }
    }
}
