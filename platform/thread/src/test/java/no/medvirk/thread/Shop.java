package no.medvirk.thread;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.medvirk.core.History;
import no.medvirk.core.LocalText;
import no.medvirk.core.Tenant;
import no.medvirk.core.TenantId;
import no.medvirk.core.ThreadNode;
import no.medvirk.core.ThreadSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A module of the tests, which shows whatever it is given. */
@Service
@Transactional
public class Shop implements ThreadSource {

    private static final Set<String> ROOTS =
            Set.of("service", "goal", "study", "insight", "need", "journey", "opportunity", "initiative", "indicator");

    private record Key(TenantId tenant, String kind, UUID id) {}

    private final Map<Key, List<ThreadNode>> things = new ConcurrentHashMap<>();
    private final History history;

    Shop(History history) {
        this.history = history;
    }

    /** The root is now this; what comes with it follows it. */
    public void show(ThreadNode root, ThreadNode... with) {
        things.put(
                new Key(Tenant.current(), root.kind(), root.id()),
                java.util.stream.Stream.concat(java.util.stream.Stream.of(root), java.util.Arrays.stream(with))
                        .toList());
        history.record(root.kind(), root.id(), "changed", null, Map.of());
    }

    public void remove(String kind, UUID id) {
        things.remove(new Key(Tenant.current(), kind, id));
        history.record(kind, id, "trashed", null, null);
    }

    @Override
    public Set<String> roots() {
        return ROOTS;
    }

    @Override
    public List<ThreadNode> of(String root, UUID id) {
        return things.getOrDefault(new Key(Tenant.current(), root, id), List.of());
    }

    @Override
    public List<UUID> ids(String root, @Nullable UUID after, int limit) {
        return things.keySet().stream()
                .filter(key ->
                        key.tenant().equals(Tenant.current()) && key.kind().equals(root))
                .map(Key::id)
                .sorted(Comparator.comparing(UUID::toString))
                .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
                .limit(limit)
                .toList();
    }

    /** A thing with a title in bokmål. */
    public static ThreadNode thing(String kind, String title, ThreadNode.Link... links) {
        return new ThreadNode(
                kind,
                no.medvirk.core.Ids.next(),
                new LocalText(title, null, null),
                null,
                kind + "/1",
                List.of(links),
                Set.of());
    }

    public static ThreadNode lacking(ThreadNode node, String... lacks) {
        return new ThreadNode(
                node.kind(), node.id(), node.title(), node.text(), node.path(), node.links(), Set.of(lacks));
    }

    public static ThreadNode saying(ThreadNode node, String text) {
        return new ThreadNode(node.kind(), node.id(), node.title(), text, node.path(), node.links(), node.lacks());
    }

    public static ThreadNode.Link to(String relation, ThreadNode left) {
        return new ThreadNode.Link(relation, left.kind(), left.id());
    }
}
