package no.medvirk.journeys.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.UUID;
import no.medvirk.core.Problem;
import no.medvirk.core.SignedIn;
import no.medvirk.journeys.JourneyId;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One stream of server-sent events, on the virtual thread of its request: it waits on its seat with nothing in its hands, and looks in a
 * transaction of its own when it is woken, and at every heartbeat. It ends after a few minutes, so that whoever comes again for the rest
 * is asked everything anew that a request is asked.
 */
final class Stream {

    static final Duration HEARTBEAT = Duration.ofSeconds(15);
    static final Duration LONGEST = Duration.ofMinutes(5);

    /** People move about; so often at most is it told. */
    static final Duration STILL = Duration.ofMillis(500);

    /** How this stream reads and tells: the same for all of them. */
    record Means(Feed feed, Presences presences, SignedIn signedIn, JsonMapper json) {}

    private final Means means;
    private final JourneyId journey;
    private final @Nullable UUID window;
    private int seq;

    Stream(Means means, JourneyId journey, @Nullable UUID window, int seq) {
        this.means = means;
        this.journey = journey;
        this.window = window;
        this.seq = seq;
    }

    void run(Seat seat, OutputStream out) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        long beat = System.nanoTime();
        write(out, "retry: 1000\n\n");
        Seat.Woken woken = new Seat.Woken(true, false, true, false);
        boolean more = look(woken, true, out);
        while (more && !woken.over() && System.nanoTime() < end) {
            Duration left = HEARTBEAT.minusNanos(System.nanoTime() - beat);
            woken = seat.await(seq, left.isPositive() ? left : Duration.ZERO, STILL);
            boolean due = System.nanoTime() - beat >= HEARTBEAT.toNanos();
            if (due) {
                beat = System.nanoTime();
                write(out, ": still here\n\n");
            }
            more = !woken.over() && look(woken, due, out);
        }
    }

    /** Answers whether there will be more. */
    private boolean look(Seat.Woken woken, boolean due, OutputStream out) throws IOException {
        Told.News news;
        try {
            if (due) {
                means.presences().renew(journey, window);
            }
            news = due && !means.signedIn().still()
                    ? Told.News.over(seq, Told.Why.SIGNED_OUT)
                    : means.feed().after(journey, seq, woken.anew(), woken.people());
        } catch (Problem notAMember) {
            news = Told.News.over(seq, Told.Why.GONE);
        } catch (CannotCreateTransactionException noDatabase) {
            return false; // the browser comes again, and begins where this ended
        }
        for (Told told : news.told()) {
            tell(out, told);
        }
        seq = news.seq();
        return !news.isLast();
    }

    private void tell(OutputStream out, Told told) throws IOException {
        String id = switch (told) {
            case Told.Written written -> "id: " + written.seq() + "\n";
            case Told.Anew anew -> "id: " + anew.seq() + "\n";
            case Told.People _, Told.Over _ -> "";
        };
        Object data = told instanceof Told.People people ? people.people() : told;
        write(out, id + "event: " + told.event() + "\ndata: " + means.json().writeValueAsString(data) + "\n\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }
}
