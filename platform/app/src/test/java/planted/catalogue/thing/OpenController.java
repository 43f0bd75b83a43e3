package planted.catalogue.thing;

import org.springframework.web.bind.annotation.RestController;

/** Public for nobody. */
@RestController
public class OpenController {}
