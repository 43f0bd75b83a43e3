package no.medvirk.core;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lets {@code @Size} stand on a text in several languages: each is measured, and the one that is too long is named. */
public final class LocalTextSize implements ConstraintValidator<Size, LocalText> {

    private int max;

    @Override
    public void initialize(Size size) {
        max = size.max();
    }

    @Override
    public boolean isValid(@Nullable LocalText text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Map<String, @Nullable String> languages = new TreeMap<>();
        languages.put("nb", text.nb());
        languages.put("nn", text.nn());
        languages.put("en", text.en());
        languages
                .values()
                .removeIf(words -> Objects.requireNonNullElse(words, "").length() <= max);
        context.disableDefaultConstraintViolation();
        for (String language : languages.keySet()) {
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(language)
                    .addConstraintViolation();
        }
        return languages.isEmpty();
    }
}
