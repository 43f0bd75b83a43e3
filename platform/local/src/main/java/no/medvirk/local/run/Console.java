package no.medvirk.local.run;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a person who started Medvirk reads; everything else goes to the log. */
final class Console {
    private static final int STEPS = 6;

    private Console() {}

    static void step(int number, String what) {
        say(number + "/" + STEPS + " " + what);
    }

    static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }

    /** Says why and ends the application, in order; Maven names the code. */
    static void end(int code, @Nullable String why) {
        System.err.println("Medvirk: " + why);
        System.err.flush();
        System.exit(code);
    }

    /** Such as {@code 27 s, 48 CPU-s}. */
    static String spent(Duration sinceStart) {
        return sinceStart.toSeconds() + " s, " + Proc.cpuSeconds() + " CPU-s";
    }
}
