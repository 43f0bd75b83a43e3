package no.medvirk.identity;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import no.medvirk.core.Addresses;
import no.medvirk.core.Ids;
import no.medvirk.core.Municipalities;
import no.medvirk.core.Municipality;
import no.medvirk.core.OperatorApi;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.TenantId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operator's municipalities: who is served, never what they write. */
@RestController
@OperatorApi
class MunicipalityController {

    private final Municipalities municipalities;
    private final Members members;
    private final Accounts accounts;

    MunicipalityController(Municipalities municipalities, Members members, Accounts accounts) {
        this.municipalities = municipalities;
        this.members = members;
        this.accounts = accounts;
    }

    @GetMapping("/municipalities")
    List<Installed> list() {
        return municipalities.all().stream().map(Installed::of).toList();
    }

    /** Creates the organisation, then the municipality with its first administrator. Repeated after a break, it goes on where it stopped. */
    @PostMapping("/municipalities")
    @ResponseStatus(HttpStatus.CREATED)
    Installed.Added create(@Valid @RequestBody Installed.Draft draft) {
        mustBeFree(draft.alias());
        UUID organisation = accounts.organisation(draft.alias(), draft.name());
        Municipality municipality = draft.municipality(new TenantId(Ids.next()), organisation);
        Accounts.Account account = accounts.ofPerson(
                municipality,
                draft.administrator().name(),
                draft.administrator().email());
        Tenant.call(
                municipality.id(),
                () -> members.found(
                        municipality,
                        account.caller(),
                        draft.administrator().name(),
                        draft.administrator().email()));
        return new Installed.Added(Installed.of(municipality), account.oneTimePassword());
    }

    /** Removes an example municipality with everything in it. */
    @DeleteMapping("/municipalities/{alias}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String alias) {
        Municipality municipality = municipalities.find(alias).orElseThrow(Problem::notFound);
        List<String> clients = Tenant.call(municipality.id(), members::clientSubjects);
        municipalities.removeExample(municipality);
        clients.forEach(accounts::deleteClient);
        accounts.deleteOrganisation(municipality);
    }

    private void mustBeFree(String alias) {
        if (Addresses.RESERVED.contains(alias)) {
            throw Problem.invalid("alias", "reserved");
        }
        if (municipalities.find(alias).isPresent()) {
            throw Problem.conflict("taken");
        }
    }
}
