package no.medvirk.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a member may do in a municipality; each role may also do what the ones before it may. */
public enum Role {
    READER("reader"),
    CONTRIBUTOR("contributor"),
    TENANT_ADMIN("tenant-admin");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The word used in JSON and in the database. */
    @JsonValue
    public String code() {
        return code;
    }

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    @JsonCreator
    public static Role of(String code) {
        for (Role role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no role " + code);
    }
}
