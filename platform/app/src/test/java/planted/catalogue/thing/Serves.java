package planted.catalogue.thing;

import jakarta.servlet.http.HttpServletRequest;

/** Reads a request without being a controller. */
record Serves(HttpServletRequest request) {}
