package no.medvirk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jooq.meta.jaxb.ForcedType;

/**
 * Which columns hold which typed id. {@code record UnitId(UUID value)} types every {@code unit_id} or {@code …_unit_id},
 * and {@code id} of a table {@code unit} or {@code …_unit}.
 *
 * @param type the qualified name of the record
 * @param name its name in a column: {@code unit} for {@code UnitId}
 */
record IdTypes(String type, String name) {
    private static final Pattern RECORD =
            Pattern.compile("\\brecord\\s+(\\w+)Id\\s*\\(\\s*(?:@\\w+\\s+)*(?:java\\.util\\.)?UUID\\s+value\\s*\\)");
    private static final Pattern PACKAGE = Pattern.compile("^package\\s+([\\w.]+);", Pattern.MULTILINE);

    /** The ids in a module's sources, ordered by file. */
    static List<IdTypes> in(Path module) throws IOException {
        var sources = module.resolve("src/main/java");
        if (!Files.exists(sources)) return List.of();
        var found = new ArrayList<IdTypes>();
        try (var files = Files.walk(sources)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith("Id.java")).sorted().toList()) {
                var source = Files.readString(file);
                var name = RECORD.matcher(source);
                var pack = PACKAGE.matcher(source);
                if (name.find() && pack.find()) found.add(of(pack.group(1), name.group(1)));
            }
        }
        return found;
    }

    static IdTypes of(String pack, String noun) {
        var snake = noun.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        return new IdTypes(pack + "." + noun + "Id", snake);
    }

    /** For jOOQ's generator; the converter is an expression, so nobody writes a class for it. */
    ForcedType forced() {
        return new ForcedType()
                .withIgnoreUnused(true)
                .withUserType(type)
                .withConverter("org.jooq.Converter.ofNullable(java.util.UUID.class, %1$s.class, %1$s::new, %1$s::value)"
                        .formatted(type))
                .withIncludeTypes("uuid")
                .withIncludeExpression(columns());
    }

    /** Matches the qualified name of a column; a municipality is the tenant. */
    String columns() {
        var table = name.equals("tenant") ? "municipality" : name;
        return ".*\\.(\\w+_)?%s\\.id|.*\\.(\\w+_)?%s_id".formatted(table, name);
    }
}
