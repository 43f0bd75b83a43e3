package planted.catalogue.thing;

import org.springframework.stereotype.Service;

/** Without a transaction, and so without a tenant. */
@Service
class Untransacted {}
