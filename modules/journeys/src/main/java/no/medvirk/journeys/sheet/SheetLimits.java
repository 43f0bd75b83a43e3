package no.medvirk.journeys.sheet;

/** How much a spreadsheet may hold. */
final class SheetLimits {
    static final int BYTES = 10 * 1024 * 1024;
    /** Of all parts of a workbook together, unpacked: ten times what the largest honest sheet within the other limits needs. */
    static final int EXPANDED_BYTES = 64 * 1024 * 1024;

    static final int ROWS = 2_000;
    static final int COLUMNS = 60;
    static final int SHEETS = 50;

    private SheetLimits() {}
}
