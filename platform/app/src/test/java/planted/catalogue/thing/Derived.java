package planted.catalogue.thing;

import org.springframework.web.bind.annotation.RestController;

/** Inherits its work. */
@RestController
class Derived extends HalfMade {}
