package planted.catalogue.thing;

import java.util.List;

/** General over whatever is stored. */
interface General<E> {
    <SomeEntity> List<SomeEntity> all(Class<SomeEntity> type, E first);
}
