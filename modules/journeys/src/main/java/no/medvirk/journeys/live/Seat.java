package no.medvirk.journeys.live;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Where one stream waits, without a connection, a transaction or a lock of anybody else's, until there is something to look at. */
final class Seat {

    /** What a stream is woken by; nothing of it says what has happened. */
    record Woken(boolean messages, boolean anew, boolean people, boolean over) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition word = lock.newCondition();
    private int newest;
    private boolean look;
    private boolean anew;
    private boolean people;
    private boolean over;

    /** There is a message with this number. */
    void message(int seq) {
        tell(() -> newest = Math.max(newest, seq));
    }

    /** Words may have been lost. */
    void look() {
        tell(() -> look = true);
    }

    void anew() {
        tell(() -> anew = true);
    }

    void people() {
        tell(() -> people = true);
    }

    void over() {
        tell(() -> over = true);
    }

    private void tell(Runnable what) {
        lock.lock();
        try {
            what.run();
            word.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for a word, at most so long; several words are one.
     *
     * @param seen the number of the newest message that the stream has told
     * @param still for so long a change among people alone is no reason to wake
     */
    Woken await(int seen, Duration longest, Duration still) throws InterruptedException {
        long begun = System.nanoTime();
        lock.lock();
        try {
            long left = longest.toNanos();
            while (left > 0 && !messages(seen) && !anew && !over) {
                long quiet = begun + still.toNanos() - System.nanoTime();
                if (people && quiet <= 0) {
                    break;
                }
                word.await(people ? Math.min(left, quiet) : left, TimeUnit.NANOSECONDS);
                left = begun + longest.toNanos() - System.nanoTime();
            }
            Woken woken = new Woken(messages(seen), anew, people, over);
            look = false;
            anew = false;
            people = false;
            return woken;
        } finally {
            lock.unlock();
        }
    }

    private boolean messages(int seen) {
        return look || newest > seen;
    }
}
