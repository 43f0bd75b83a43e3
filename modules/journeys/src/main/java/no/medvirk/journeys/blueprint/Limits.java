package no.medvirk.journeys.blueprint;

/** How much a journey holds: lengths in characters, times in minutes, the rest in numbers of things. */
public final class Limits {

    public static final int TITLE = 200;
    public static final int NAME = 120;
    public static final int TEXT = 1000;
    /** Who, where and in which system: perspective, whose, performer, unit, system. */
    public static final int SHORT = 200;

    public static final int PHASES = 60;
    public static final int STEPS = 300;
    public static final int LANES = 40;
    public static final int CARDS = 8000;
    /** Of each kind of link: evidence, needs, pain points answered, origins. */
    public static final int LINKS = 4000;

    public static final int ARROWS = 1500;

    public static final int TOUCH_MINUTES = 525_600;
    public static final int WAITING_MINUTES = 5_256_000;

    /** Operations in one message. */
    public static final int OPS = 10_000;

    /** Versions of a journey, and how many of those that restoring makes are kept. */
    public static final int VERSIONS = 100;

    public static final int VERSIONS_BEFORE_RESTORING = 20;

    private Limits() {}
}
