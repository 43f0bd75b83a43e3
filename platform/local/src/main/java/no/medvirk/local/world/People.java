package no.medvirk.local.world;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * The example people and their one shared password. Keycloak tells a one-time password only once; so what was asked for is noted
 * before, and what came after, and an address whose password got lost between the two is not used again.
 */
final class People {
    private static final String ASKED = "asked";
    private static final String SET = "set";

    private final URI base;
    private final Notes notes;
    private final String password;

    People(URI base, Notes notes) {
        this.base = base;
        this.notes = notes;
        if (notes.read("password").isEmpty()) notes.write("password", Passphrase.next());
        this.password = notes.read("password").orElseThrow();
    }

    String password() {
        return password;
    }

    /** The address that a person signs in with: their own, or with a number when that one cannot be used. */
    String address(Example.Person person) {
        var at = person.email().indexOf('@');
        for (int n = 1; ; n++) {
            var number = n == 1 ? "" : String.valueOf(n);
            var address =
                    person.email().substring(0, at) + number + person.email().substring(at);
            if (!ASKED.equals(state(address))) return address;
        }
    }

    /**
     * Adds a person by a call that answers with their one-time password, if they are new, and signs them in.
     *
     * @param add gets the address
     */
    SignIn enrol(Example.Person person, Function<String, JsonNode> add) {
        var address = address(person);
        boolean isNew = state(address).isEmpty();
        if (isNew) notes.write(note(address), ASKED);
        var oneTime = add.apply(address).path("oneTimePassword");
        if (isNew) {
            if (oneTime.isMissingNode()) {
                throw new SignIn.Refused(address + " has an account with a password that is not noted here; run again: "
                        + "another address is taken");
            }
            notes.write(note(address), oneTime.asString());
        }
        return signIn(address);
    }

    SignIn signIn(String address) {
        var state = state(address);
        if (state.equals(SET)) return SignIn.as(base, address, password, Optional.empty());
        var person = firstSignIn(address, state);
        notes.write(note(address), SET);
        return person;
    }

    private SignIn firstSignIn(String address, String oneTimePassword) {
        try {
            return SignIn.as(base, address, oneTimePassword, Optional.of(password));
        } catch (SignIn.Refused changedBefore) {
            return SignIn.as(base, address, password, Optional.empty());
        }
    }

    private String state(String address) {
        return notes.read(note(address)).orElse("");
    }

    private static String note(String address) {
        return "person-" + address;
    }
}
