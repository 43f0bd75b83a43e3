package no.medvirk.core;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Which field of a request could not be read: its path, and {@code json}, {@code type} or, for a field or code that does not exist, {@code unknown}. */
final class UnreadableField {

    private UnreadableField() {}

    static Problem.Fault in(@Nullable Throwable failure) {
        return failure instanceof DatabindException mismatch
                ? new Problem.Fault(path(mismatch.getPath()), rule(mismatch), null)
                : new Problem.Fault("", "json", null);
    }

    private static String rule(DatabindException mismatch) {
        boolean code = mismatch instanceof InvalidFormatException format
                && format.getTargetType() != null
                && format.getTargetType().isEnum();
        return code
                        || mismatch instanceof UnrecognizedPropertyException
                        || mismatch instanceof ValueInstantiationException
                ? "unknown"
                : "type";
    }

    private static String path(List<JacksonException.Reference> steps) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : steps) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
