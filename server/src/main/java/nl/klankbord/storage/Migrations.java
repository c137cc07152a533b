package nl.klankbord.storage;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the tables to the form that this version of Klankbord expects, from `db/migration` on the class path.
final class Migrations {
    private Migrations() {}

    static void apply(DataSource dataSource) {
        try {
            Flyway.configure()
                    .dataSource(dataSource)
                    .locations("classpath:db/migration")
                    .loggers(MigrationLog.class.getName())
                    .connectRetries(0)
                    .load()
                    .migrate();
        } catch (FlywayException fault) {
            throw new StorageRefusal("De tabellen konden niet worden bijgewerkt: " + firstLine(fault), fault);
        }
    }

    private static String firstLine(FlywayException fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }
}
