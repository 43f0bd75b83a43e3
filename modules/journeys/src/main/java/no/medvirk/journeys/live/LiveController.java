package no.medvirk.journeys.live;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import no.medvirk.core.Problem;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.SignedIn;
import no.medvirk.journeys.JourneyId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** A journey as it happens: what is written in it, and who is in it. */
@RestController
class LiveController {

    private final Feed feed;
    private final Presences presences;
    private final Audience audience;
    private final Stream.Means means;

    LiveController(Feed feed, Presences presences, Audience audience, SignedIn signedIn, JsonMapper json) {
        this.feed = feed;
        this.presences = presences;
        this.audience = audience;
        this.means = new Stream.Means(feed, presences, signedIn, json);
    }

    /**
     * Server-sent events from a message on.
     *
     * @param last the number of the last message that was heard, when a browser comes again
     * @param after the same, when one comes for the first time; else only what comes is told
     * @param window the name of the window that the caller is seen by; without it, they are not seen
     */
    @GetMapping(path = "/journeys/{id}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void live(
            @PathVariable JourneyId id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Integer last,
            @RequestParam(required = false) @Nullable Integer after,
            @RequestParam(required = false) @Nullable UUID window,
            HttpMethod method,
            HttpServletResponse response) {
        Integer seen = last == null ? after : last;
        int newest = feed.newest(id);
        int from = seen == null ? newest : seen;
        audience.seated(id, window, seat -> {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setHeader("Cache-Control", "no-store, no-transform");
            response.setHeader("X-Accel-Buffering", "no"); // nginx would keep events until it has enough of them
            if (method.equals(HttpMethod.HEAD)) {
                return; // who asks for the headers alone gets them
            }
            try {
                new Stream(means, id, window, from).run(seat, response.getOutputStream());
            } catch (IOException gone) {
                // the browser has left
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** @throws Problem not-found when the journey is gone, or lies in the trash */
    @PostMapping("/journeys/{id}/presence")
    @Requires(Role.READER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void present(@PathVariable JourneyId id, @Valid @RequestBody Whereabouts whereabouts) {
        presences.tell(id, whereabouts);
    }
}
