package planted.catalogue;

import org.springframework.stereotype.Component;

/** Works in the package of the module's language. */
@Component
class Working {}
