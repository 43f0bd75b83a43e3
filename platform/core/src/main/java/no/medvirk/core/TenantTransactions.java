package no.medvirk.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Gate 2: every transaction of a visit begins with the tenant (SET LOCAL, which ends with the transaction and so is safe behind
 * any pool) and, for a request, with the membership. Both travel with BEGIN in one round trip.
 */
class TenantTransactions extends JdbcTransactionManager {

    private static final String MEMBERSHIP = """
            ; select id, name, role from core.member
            where tenant_id = core.tenant() and issuer = ? and subject = ? and kind = ? and removed_at is null""";

    TenantTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        try {
            super.doBegin(transaction, definition);
        } catch (CannotCreateTransactionException e) {
            if (e.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw e;
        }
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        Visit visit = Tenant.visit().orElse(null);
        if (visit == null) {
            return;
        }
        Caller caller = visit.caller().orElse(null);
        if (caller == null) {
            try (Statement bind = connection.createStatement()) {
                bind.execute(bind(visit.tenant()));
            }
        } else {
            visit.admit(member(connection, visit.tenant(), caller));
        }
    }

    // The literal is safe: it is made of a java.util.UUID, here and nowhere else.
    private static String bind(TenantId tenant) {
        return "set local medvirk.tenant = '" + tenant.value() + "'";
    }

    private static @Nullable Member member(Connection connection, TenantId tenant, Caller caller) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(bind(tenant) + MEMBERSHIP)) {
            question.setString(1, caller.issuer());
            question.setString(2, caller.subject());
            question.setString(3, caller.kind().code());
            question.execute();
            question.getMoreResults();
            try (ResultSet row = question.getResultSet()) {
                return row.next()
                        ? new Member(
                                new MemberId(row.getObject(1, UUID.class)), row.getString(2), Role.of(row.getString(3)))
                        : null;
            }
        }
    }
}
