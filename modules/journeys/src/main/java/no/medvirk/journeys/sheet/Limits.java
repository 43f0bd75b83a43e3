package no.medvirk.journeys.sheet;

/** How much a spreadsheet, and the journey made of it, may hold. */
final class Limits {
    static final int BYTES = 10 * 1024 * 1024;
    /** Of all parts of a workbook together, unpacked: ten times what the largest honest sheet within the other limits needs. */
    static final int EXPANDED_BYTES = 64 * 1024 * 1024;

    static final int ROWS = 2_000;
    static final int COLUMNS = 60;
    static final int SHEETS = 50;

    static final int TITLE = 200;
    static final int NAME = 120;
    static final int SHORT = 200;
    static final int TEXT = 1_000;
    static final int PHASES = 60;
    static final int STEPS = 300;
    static final int LANES = 40;
    static final int CARDS = 8_000;
    static final int TOUCH_MINUTES = 525_600;
    static final int WAITING_MINUTES = 5_256_000;

    private Limits() {}
}
