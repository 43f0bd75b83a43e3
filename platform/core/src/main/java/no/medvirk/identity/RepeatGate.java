package no.medvirk.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;
import no.medvirk.core.BodyLimit;
import no.medvirk.core.Problem;
import no.medvirk.core.Repeats;
import no.medvirk.core.ShownOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingRequestWrapper;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A POST with an {@code Idempotency-Key} runs in one transaction with the note of what it was answered: both are there, or neither. What
 * was refused is not kept, so it may be mended and sent again. After the municipality is bound.
 */
@Component
@Order(1)
class RepeatGate extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");
    // these ask Keycloak, which no transaction can take back; a colleague who is there already is told so
    private static final Pattern OUTSIDE = Pattern.compile("/api/v1/(drift/.*|[^/]+/(members|clients))");

    private final Repeats repeats;
    private final HandlerExceptionResolver problems;
    private final TransactionTemplate transaction;

    RepeatGate(
            Repeats repeats,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            PlatformTransactionManager transactions) {
        this.repeats = repeats;
        this.problems = problems;
        transaction = new TransactionTemplate(transactions);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || request.getHeader(HEADER) == null
                || !request.getRequestURI().startsWith("/api/v1/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        try {
            String key = key(request);
            transaction.executeWithoutResult(status -> once(key, request, answer, chain, status));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            // what is told of a controller's failure is told of ours: a key that is taken right now, a database that
            // does not answer
            answer.reset();
            if (problems.resolveException(request, answer, null, e) == null) {
                throw e;
            }
        }
        answer.copyBodyToResponse();
    }

    private static String key(HttpServletRequest request) {
        String key = request.getHeader(HEADER);
        if (!KEY.matcher(key).matches()) {
            throw Problem.invalid(HEADER, "pattern");
        }
        if (OUTSIDE.matcher(request.getRequestURI()).matches() || !saysJson(request)) {
            throw Problem.invalid(HEADER, "superfluous");
        }
        return key;
    }

    // a form with files has no effect to repeat: what it proposes is stored by another message
    private static boolean saysJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || MediaType.parseMediaType(type).isCompatibleWith(MediaType.APPLICATION_JSON);
    }

    private void once(
            String key,
            HttpServletRequest request,
            ContentCachingResponseWrapper answer,
            FilterChain chain,
            TransactionStatus transaction) {
        try {
            if (!repeats.take(key)) {
                write(repeats.answered(key, hash(request, rest(request))), answer);
                return;
            }
            ContentCachingRequestWrapper read = new ContentCachingRequestWrapper(request, BodyLimit.BYTES);
            chain.doFilter(read, answer);
            if (answer.getStatus() >= 400) {
                transaction.setRollbackOnly();
            } else {
                rest(read); // what no JSON reader needed
                repeats.keep(key, hash(request, read.getContentAsByteArray()), kept(request, answer));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] rest(HttpServletRequest request) throws IOException {
        byte[] rest = request.getInputStream().readNBytes(BodyLimit.BYTES + 1);
        if (rest.length > BodyLimit.BYTES) {
            throw Problem.tooLarge("body");
        }
        return rest;
    }

    /** Of all that a message says: address and body. */
    private static byte[] hash(HttpServletRequest request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.getRequestURI() + "?" + request.getQueryString() + "\n").getBytes(UTF_8));
            return digest.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Repeats.Answer kept(HttpServletRequest request, ContentCachingResponseWrapper answer) {
        boolean secret =
                request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod endpoint
                        && endpoint.hasMethodAnnotation(ShownOnce.class);
        return new Repeats.Answer(
                answer.getStatus(),
                answer.getHeader(HttpHeaders.LOCATION),
                answer.getHeader(HttpHeaders.ETAG),
                answer.getContentType(),
                secret || answer.getContentSize() == 0 ? null : new String(answer.getContentAsByteArray(), UTF_8));
    }

    private static void write(Repeats.Answer earlier, HttpServletResponse answer) throws IOException {
        answer.setStatus(earlier.status());
        header(answer, HttpHeaders.LOCATION, earlier.location());
        header(answer, HttpHeaders.ETAG, earlier.etag());
        answer.setHeader("Idempotency-Replayed", "true");
        if (earlier.body() != null) {
            answer.setContentType(earlier.contentType());
            answer.getOutputStream().write(earlier.body().getBytes(UTF_8));
        }
    }

    private static void header(HttpServletResponse answer, String name, @Nullable String value) {
        if (value != null) {
            answer.setHeader(name, value);
        }
    }
}
