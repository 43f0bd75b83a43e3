package no.medvirk.identity;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A Norwegian organisation number: nine digits, the last a control digit (modulus 11, weights 3 2 7 6 5 4 3 2). */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OrgNumber.Check.class)
@interface OrgNumber {

    String message() default "is no organisation number";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule itself. */
    final class Check implements ConstraintValidator<OrgNumber, String> {

        private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

        @Override
        public boolean isValid(@Nullable String number, ConstraintValidatorContext context) {
            return number == null || number.matches("\\d{9}") && controlDigit(number) == number.charAt(8) - '0';
        }

        private static int controlDigit(String number) {
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * (number.charAt(i) - '0');
            }
            return (11 - sum % 11) % 11; // 10 is no digit, and so no number has it
        }
    }
}
