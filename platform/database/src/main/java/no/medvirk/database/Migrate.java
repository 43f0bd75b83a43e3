package no.medvirk.database;

import org.flywaydb.core.Flyway;

/** The production command: {@code MEDVIRK_OWNER_PASSWORD=… java -cp … no.medvirk.database.Migrate <jdbc url> [owner]}. */
public final class Migrate {
    private Migrate() {}

    /** Exit code 0 when the database is up to date, 2 when the arguments are wrong, 1 with Flyway's reason otherwise. */
    public static void main(String[] args) {
        var password = System.getenv("MEDVIRK_OWNER_PASSWORD");
        if (args.length < 1 || password == null) {
            System.err.println(
                    "usage: MEDVIRK_OWNER_PASSWORD=… Migrate jdbc:postgresql://host/database [medvirk_owner]");
            System.exit(2);
        }
        var source = Flyway.configure()
                .dataSource(args[0], args.length > 1 ? args[1] : "medvirk_owner", password)
                .getDataSource();
        Migrations.run(source);
        System.out.println("The database is up to date.");
    }
}
