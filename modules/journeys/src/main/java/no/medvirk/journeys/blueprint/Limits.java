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

    /** Beyond so many of either a journey is hard to read, and is better divided. */
    public static final int MANY_PHASES = 12;

    public static final int MANY_CARDS = 120;

    public static final int TOUCH_MINUTES = 525_600;
    public static final int WAITING_MINUTES = 5_256_000;

    /** Operations in one message. */
    public static final int OPS = 10_000;

    /** Versions of a journey, and how many of those that restoring makes are kept. */
    public static final int VERSIONS = 100;

    public static final int VERSIONS_BEFORE_RESTORING = 20;

    /** Views of a journey that have a name, those in the trash too. */
    public static final int VIEWS = 100;

    /** Links to a journey for people without an account that open. */
    public static final int SHARED_LINKS = 200;
    /** Templates of a municipality's own, those in the trash too. */
    public static final int TEMPLATES = 200;

    /** Journeys under each other, from the uppermost that has a step told elsewhere down to the lowest. */
    public static final int LEVELS = 10;

    private Limits() {}
}
