package no.medvirk.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.core.TenantId;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Founds municipalities for tests: each test its own, so that none depends on what another left. */
public class Towns {

    static final String KEYCLOAK = "http://localhost:1";
    static final String ISSUER = KEYCLOAK + "/realms/medvirk";
    static final String OPERATOR = "00000000-0000-4000-8000-000000000001";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A new municipality with a reader, a contributor and an administrator. */
    public Town found() {
        String alias = "town-" + COUNT.incrementAndGet();
        TenantId id = new TenantId(Ids.next());
        UUID organisation = UUID.randomUUID();
        Map<Role, String> people = new EnumMap<>(Role.class);
        try (Connection connection = TestDatabase.superuser().getConnection()) {
            update(
                    connection,
                    "insert into core.municipality (id, alias, name, language, organisation) values (?, ?, ?, 'nb', ?)",
                    id.value(),
                    alias,
                    "Kommunen " + alias,
                    organisation);
            for (Role role : Role.values()) {
                String subject = UUID.randomUUID().toString();
                update(
                        connection,
                        "insert into core.member (tenant_id, id, kind, issuer, subject, name, role) values (?, ?, 'person', ?, ?, ?, ?)",
                        id.value(),
                        Ids.next(),
                        ISSUER,
                        subject,
                        "Kari Nordmann (" + role.code() + ")",
                        role.code());
                people.put(role, subject);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Town(id, alias, organisation, people);
    }

    /** A request of an operator of the installation. */
    public static RequestPostProcessor operator() {
        return SecurityMockMvcRequestPostProcessors.jwt()
                .jwt(token -> token.subject(OPERATOR).issuer(ISSUER).claim("name", "Odd Operatør"));
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
