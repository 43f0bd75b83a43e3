package no.medvirk.core;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One stay in a municipality: who came, what they need to be allowed to, and as which member they were admitted. */
final class Visit {

    private final TenantId tenant;
    private final @Nullable Caller caller;
    private Role needed = Role.READER;
    private @Nullable Member member;

    Visit(TenantId tenant, @Nullable Caller caller) {
        this.tenant = tenant;
        this.caller = caller;
    }

    TenantId tenant() {
        return tenant;
    }

    Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    Optional<Member> member() {
        return Optional.ofNullable(member);
    }

    /** Asked of whoever comes next, and of the member who has been admitted already. */
    void needs(Role role) {
        needed = role;
        if (member != null) {
            admit(member);
        }
    }

    /** Not a member: the same answer as for a municipality that does not exist. A member with too low a role is told so. */
    void admit(@Nullable Member found) {
        if (found == null) {
            throw Problem.notFound();
        }
        if (!found.role().includes(needed)) {
            throw Problem.refused("role");
        }
        member = found;
    }
}
