package no.medvirk.catalogue.role;

import jakarta.validation.Valid;
import no.medvirk.catalogue.RoleId;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.Search;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The roles. */
@RestController
@RequestMapping("/catalogue/roles")
class WorkRoleController {

    private final WorkRoles roles;

    WorkRoleController(WorkRoles roles) {
        this.roles = roles;
    }

    @GetMapping
    Page<WorkRole> list(@Valid Search search, @Valid PageQuery query) {
        return roles.list(search, query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    WorkRole create(@Valid @RequestBody WorkRole.Draft draft) {
        return roles.create(draft);
    }

    @GetMapping("/{id}")
    ResponseEntity<WorkRole> byId(@PathVariable RoleId id) {
        WorkRole role = roles.byId(id);
        return Version.ok(role.version(), role);
    }

    @PutMapping("/{id}")
    ResponseEntity<WorkRole> change(
            @PathVariable RoleId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody WorkRole.Draft draft) {
        WorkRole role = roles.change(id, draft, version);
        return Version.ok(role.version(), role);
    }

    @GetMapping("/{id}/history")
    Page<HistoryEntry> history(@PathVariable RoleId id, @Valid PageQuery query) {
        return roles.history(id, query);
    }

    @PutMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(@PathVariable RoleId id, @RequestHeader("If-Match") Version version) {
        roles.trash(id, version);
    }

    @DeleteMapping("/{id}/trash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable RoleId id) {
        roles.restore(id);
    }

    @DeleteMapping("/{id}")
    @Requires(Role.TENANT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteForGood(@PathVariable RoleId id) {
        roles.deleteForGood(id);
    }
}
