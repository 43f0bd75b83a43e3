package no.medvirk.database;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.medvirk.local.Postgres;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Generates each module's tables from the PostgreSQL that its migrations make: {@code Codegen <out> core=<folder> <module>=<folder> …}.
 * Only core's and the module's own migrations run for a module, so one that names another module's schema fails. What has
 * not changed since the last time, by a hash, is left alone.
 */
public final class Codegen {
    private static final String OWNER = "medvirk_owner";

    private record Module(String name, Path folder, List<IdTypes> ids) {
        Path migrations() {
            return folder.resolve("src/main/resources")
                    .resolve(Migrations.FOLDER)
                    .resolve(name);
        }
    }

    private final Path out;
    private final Module core;

    private Codegen(Path out, Module core) {
        this.out = out;
        this.core = core;
    }

    /** Modules in the order of their dependencies: each sees the ids of those before it. */
    public static void main(String[] args) throws Exception {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        Logger.getLogger("").setLevel(Level.WARNING);
        var modules = new ArrayList<Module>();
        var ids = new ArrayList<IdTypes>();
        for (var arg : List.of(args).subList(1, args.length)) {
            var parts = arg.split("=", 2);
            var folder = Path.of(parts[1]);
            ids.addAll(0, IdTypes.in(folder));
            ids.sort(comparingInt((IdTypes id) -> id.name().length()).reversed()); // card_comment before comment
            modules.add(new Module(parts[0], folder, List.copyOf(ids)));
        }
        new Codegen(Path.of(args[0]), modules.getFirst()).run(modules);
    }

    private void run(List<Module> modules) throws Exception {
        var changed = new ArrayList<Module>();
        for (var module : modules) {
            Files.createDirectories(out.resolve(module.name));
            if (Files.exists(module.migrations()) && !hash(module).equals(known(module))) changed.add(module);
        }
        if (changed.isEmpty()) return;
        try (var postgres = Postgres.start(out.resolveSibling("postgres"), 0, false)) {
            for (var module : changed) {
                generate(module, postgres);
                Files.writeString(hashFile(module), hash(module));
                System.out.println("Generated the tables of " + module.name);
            }
        }
    }

    private void generate(Module module, Postgres postgres) throws Exception {
        postgres.createDatabase(module.name, null);
        var owner = postgres.source(module.name, OWNER);
        Migrations.run(owner, Migrations.CORE, "filesystem:" + core.migrations());
        if (module != core) Migrations.run(owner, module.name, "filesystem:" + module.migrations());
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.ERROR) // not every join path gets a name, which nobody misses
                .withJdbc(new Jdbc()
                        .withDriver("org.postgresql.Driver")
                        .withUrl(postgres.url(module.name))
                        .withUser(OWNER)
                        .withPassword(postgres.password(OWNER)))
                .withGenerator(generator(module)));
    }

    private Generator generator(Module module) {
        var types = new ArrayList<>(module.ids.stream().map(IdTypes::forced).toList());
        types.add(new ForcedType()
                .withIgnoreUnused(true)
                .withName("INSTANT")
                .withIncludeTypes("timestamptz|timestamp.*with time zone"));
        return new Generator()
                .withDatabase(new Database()
                        .withName("org.jooq.meta.postgres.PostgresDatabase")
                        .withInputSchema(module.name)
                        .withExcludes("flyway_schema_history.*")
                        .withForcedTypes(types))
                .withGenerate(new Generate()
                        .withRelations(true)
                        .withImplicitJoinPathsToOne(true)
                        .withImplicitJoinPathsToMany(true)
                        .withRecords(true)
                        .withDaos(false)
                        .withPojos(false)
                        .withGeneratedAnnotation(false))
                .withTarget(new Target()
                        .withPackageName("no.medvirk." + module.name + ".db")
                        .withDirectory(out.resolve(module.name).toString()));
    }

    private String known(Module module) throws IOException {
        return Files.exists(hashFile(module)) ? Files.readString(hashFile(module)) : "";
    }

    private Path hashFile(Module module) {
        return out.resolve(module.name + ".sha256");
    }

    /** Over everything that decides what is generated. */
    private String hash(Module module) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var folder : List.of(core.migrations(), module.migrations())) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        digest.update(module.ids.toString().getBytes(StandardCharsets.UTF_8));
        digest.update(org.jooq.Constants.FULL_VERSION.getBytes(StandardCharsets.UTF_8));
        for (var type : List.of(Codegen.class, IdTypes.class, Migrations.class)) {
            try (var bytes = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                if (bytes != null) digest.update(bytes.readAllBytes());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
