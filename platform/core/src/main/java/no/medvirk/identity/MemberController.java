package no.medvirk.identity;

import jakarta.validation.Valid;
import no.medvirk.core.Caller;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.MemberId;
import no.medvirk.core.Municipalities;
import no.medvirk.core.Municipality;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.Version;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Colleagues and API clients. Keycloak is asked between transactions, never inside one; every step can be repeated. */
@RestController
@Requires(Role.TENANT_ADMIN)
class MemberController {

    private final Members members;
    private final Municipalities municipalities;
    private final Accounts accounts;

    MemberController(Members members, Municipalities municipalities, Accounts accounts) {
        this.members = members;
        this.municipalities = municipalities;
        this.accounts = accounts;
    }

    @GetMapping("/members")
    Page<Colleague> list(@Valid PageQuery query) {
        return members.list(query);
    }

    @GetMapping("/members/{id}")
    ResponseEntity<Colleague> byId(@PathVariable MemberId id) {
        Colleague colleague = members.byId(id);
        return Version.ok(colleague.version(), colleague);
    }

    @PostMapping("/members")
    @ResponseStatus(HttpStatus.CREATED)
    Colleague.Added add(@Valid @RequestBody Colleague.Draft draft) {
        members.mustBeNew(draft.email());
        Municipality municipality = municipalities.current();
        Accounts.Account account = accounts.ofPerson(municipality, draft.name(), draft.email());
        return new Colleague.Added(
                members.add(account.caller(), draft.name(), draft.email(), draft.role()), account.oneTimePassword());
    }

    @PostMapping("/clients")
    @ResponseStatus(HttpStatus.CREATED)
    Colleague.ClientAdded addClient(@Valid @RequestBody Colleague.ClientDraft draft) {
        if (draft.role() == Role.TENANT_ADMIN) {
            throw Problem.invalid("role", "client-role");
        }
        Municipality municipality = municipalities.current();
        Accounts.Client client = accounts.ofClient(municipality, draft.name());
        return new Colleague.ClientAdded(
                members.add(client.caller(), draft.name(), null, draft.role()), client.clientId(), client.secret());
    }

    @GetMapping("/members/{id}/history")
    Page<HistoryEntry> history(@PathVariable MemberId id, @Valid PageQuery query) {
        return members.history(id, query);
    }

    /** A new one-time password, for a colleague who has lost theirs; shown this once. */
    @PutMapping("/members/{id}/password")
    Colleague.NewPassword newPassword(@PathVariable MemberId id) {
        Colleague colleague = members.byId(id);
        if (colleague.kind() == Caller.Kind.CLIENT) {
            throw Problem.notFound();
        }
        return new Colleague.NewPassword(accounts.newPassword(municipalities.current(), members.subject(id)));
    }

    @PutMapping("/members/{id}")
    ResponseEntity<Colleague> changeRole(
            @PathVariable MemberId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Colleague.RoleChange change) {
        Colleague colleague = members.changeRole(id, change.role(), version);
        return Version.ok(colleague.version(), colleague);
    }

    // First out here, where it counts at once; then out of the organisation, or the API client out of Keycloak.
    @DeleteMapping("/members/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable MemberId id, @RequestHeader("If-Match") Version version) {
        Colleague colleague = members.byId(id);
        Municipality municipality = municipalities.current();
        String subject = members.subject(id);
        members.remove(id, version);
        if (colleague.kind() == Caller.Kind.PERSON) {
            accounts.leave(municipality, subject);
        } else {
            accounts.deleteClient(subject);
        }
    }
}
