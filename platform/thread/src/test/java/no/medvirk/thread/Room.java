package no.medvirk.thread;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.core.ThreadNode;
import no.medvirk.testing.Api;
import no.medvirk.testing.TestDatabase;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality of a test with what its modules show. */
public record Room(Town town, Api.Client reader, Shop shop) {

    public static Room in(Towns towns, Api api, Shop shop) {
        Town town = towns.found();
        return new Room(town, api.as(town, Role.READER), shop);
    }

    /** Shows a root, and waits until the thread has it as it is now. */
    public ThreadNode show(ThreadNode root, ThreadNode... with) {
        Tenant.<Boolean, RuntimeException>call(town.id(), () -> {
            shop.show(root, with);
            return true;
        });
        Awaitility.await().until(() -> root.title().first().equals(title(root)));
        return root;
    }

    public void remove(ThreadNode root) {
        Tenant.<Boolean, RuntimeException>call(town.id(), () -> {
            shop.remove(root.kind(), root.id());
            return true;
        });
        Awaitility.await().until(() -> chain(root.kind(), root.id()).status() == 404);
    }

    public Api.Answer chain(String kind, UUID id) {
        return reader.get("/thread/" + kind + "/" + id);
    }

    /** All that the municipality has in the thread's tables, as text. */
    public Set<String> content() {
        JdbcClient jdbc = JdbcClient.create(TestDatabase.superuser());
        Set<String> rows = new TreeSet<>();
        for (String table : List.of("node", "link")) {
            rows.addAll(jdbc.sql("select '" + table + " ' || t::text from thread." + table + " t where tenant_id = ?")
                    .param(town.id().value())
                    .query(String.class)
                    .list());
        }
        return rows;
    }

    private @Nullable String title(ThreadNode root) {
        return chain(root.kind(), root.id()).text("/at/thing/title/nb");
    }
}
