package no.medvirk.core;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.core.db.Tables.MEMBER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import org.jooq.Field;

/** The caller as a colleague in the bound municipality. */
public record Member(MemberId id, String name, Role role) {

    /** For a statement: the name of the member whom a column names. */
    public static Field<String> nameOf(Field<MemberId> column) {
        return field(select(MEMBER.NAME).from(MEMBER).where(mine(MEMBER), MEMBER.ID.eq(column)));
    }
}
