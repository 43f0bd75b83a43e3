package no.medvirk.core;

import jakarta.validation.ConstraintViolation;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every failure of the API as problem+json: what, where, and by which rule; never how the inside looks. */
@RestControllerAdvice
public class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "required"),
            Map.entry("NotEmpty", "required"),
            Map.entry("Size", "size"),
            Map.entry("Min", "range"),
            Map.entry("Max", "range"),
            Map.entry("Pattern", "pattern"),
            Map.entry("Email", "email"),
            Map.entry("PastOrPresent", "future"),
            Map.entry("Future", "past"),
            Map.entry("typeMismatch", "type"));

    private final Admission admission;

    Problems(Admission admission) {
        this.admission = admission;
    }

    /** A problem's document, for those who answer outside a controller (the sign-in filters). */
    public static ProblemDetail document(Problem problem) {
        Problem.Kind kind = problem.kind();
        ProblemDetail document = ProblemDetail.forStatus(kind.status);
        document.setType(URI.create("urn:medvirk:problem:" + kind.code));
        document.setTitle(kind.title);
        if (problem.rule() != null) {
            document.setProperty("rule", problem.rule());
        }
        if (!problem.faults().isEmpty()) {
            document.setProperty("errors", problem.faults());
        }
        return document;
    }

    /** The document of a request that came without a valid sign-in. */
    public static ProblemDetail unauthenticated() {
        return document(Problem.Kind.UNAUTHENTICATED);
    }

    private static ProblemDetail document(Problem.Kind kind) {
        ProblemDetail document = ProblemDetail.forStatus(kind.status);
        document.setType(URI.create("urn:medvirk:problem:" + kind.code));
        document.setTitle(kind.title);
        return document;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(Problem problem) {
        return answer(document(problem));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> taken(DuplicateKeyException exception) {
        return answer(document(Problem.conflict("taken")));
    }

    // Two who change the same thing at one moment: one of them tries again.
    @ExceptionHandler
    ResponseEntity<ProblemDetail> crossed(PessimisticLockingFailureException exception) {
        return answer(document(Problem.conflict("busy")));
    }

    @ExceptionHandler({CannotCreateTransactionException.class, QueryTimeoutException.class})
    ResponseEntity<ProblemDetail> busy(Exception exception) {
        log.warn("the database does not answer", exception);
        return answer(document(Problem.unavailable("database")));
    }

    // An id that is no id is an id that nothing has; anything else of the wrong type is a bad parameter.
    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException exception) {
        boolean inPath = exception
                .getParameter()
                .hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
        return answer(toMembers(document(inPath ? Problem.notFound() : Problem.invalid(exception.getName(), "type"))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unforeseen(Exception exception) {
        log.error("unforeseen", exception);
        return answer(document(Problem.Kind.INTERNAL));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        // in one order, so that the same mistake is always told in the same words
        List<Problem.Fault> faults = exception.getFieldErrors().stream()
                .map(Problems::fault)
                .sorted(Comparator.comparing(Problem.Fault::field).thenComparing(Problem.Fault::rule))
                .toList();
        List<Problem.Fault> whole = exception.getGlobalErrors().stream()
                .map(error -> new Problem.Fault("", rule(error.getCode()), null))
                .toList();
        return object(document(Problem.invalid(
                java.util.stream.Stream.concat(faults.stream(), whole.stream()).toList())));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException exception,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<Problem.Fault> faults = exception.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> error instanceof FieldError field
                                ? fault(field)
                                : new Problem.Fault(
                                        String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                        rule(
                                                error.getCodes() == null
                                                        ? null
                                                        : error.getCodes()[error.getCodes().length - 1]),
                                        null)))
                .toList();
        return object(document(Problem.invalid(faults)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (exception instanceof MissingRequestHeaderException missing
                && missing.getHeaderName().equals(HttpHeaders.IF_MATCH)) {
            return object(document(Problem.Kind.PRECONDITION_REQUIRED));
        }
        return super.handleServletRequestBindingException(exception, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return object(document(problem));
            }
        }
        return object(document(Problem.invalid(List.of(UnreadableField.in(exception.getCause())))));
    }

    /** Every failure that Spring MVC itself found: its status decides the kind, and its message, which may quote input, stays inside. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        for (Problem.Kind kind : Problem.Kind.values()) {
            if (kind.status == status.value()) {
                ProblemDetail document = toMembers(document(kind));
                return ResponseEntity.status(document.getStatus())
                        .headers(headers)
                        .body(document);
            }
        }
        log.error("unforeseen", exception);
        return object(document(Problem.Kind.INTERNAL));
    }

    private static Problem.Fault fault(FieldError error) {
        return new Problem.Fault(error.getField(), rule(error.getCode()), limit(error));
    }

    private static String rule(@Nullable String code) {
        return code == null ? "invalid" : RULES.getOrDefault(code, code.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String limit(FieldError error) {
        if (!error.contains(ConstraintViolation.class)) {
            return null;
        }
        Map<String, Object> attributes = error.unwrap(ConstraintViolation.class)
                .getConstraintDescriptor()
                .getAttributes();
        Object limit = attributes.getOrDefault("max", attributes.get("value"));
        return limit == null ? null : limit.toString();
    }

    /** What Spring MVC found before any transaction is told to members alone: others learn nothing, as from a place that is not. */
    private ProblemDetail toMembers(ProblemDetail own) {
        try {
            if (Tenant.visit().isPresent() && Tenant.member().isEmpty()) {
                admission.ask();
            }
            return own;
        } catch (Problem refused) {
            return document(refused);
        }
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail document) {
        return ResponseEntity.status(document.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document);
    }

    private ResponseEntity<Object> object(ProblemDetail own) {
        ProblemDetail document = toMembers(own);
        return ResponseEntity.status(HttpStatus.valueOf(document.getStatus()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document);
    }
}
