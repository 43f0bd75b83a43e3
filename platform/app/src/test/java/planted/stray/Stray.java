package planted.stray;

/** In no known module, and in a package without a mark. */
class Stray {}
