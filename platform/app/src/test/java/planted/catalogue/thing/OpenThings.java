package planted.catalogue.thing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Public for nobody. */
@Service
@Transactional
public class OpenThings {}
