package vn.ntm.training.unit.reference;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Loads the units as a repeatable migration: after the schema, under the lock that Flyway holds against other replicas,
 * in one transaction, and only when the files differ from those of the last time.
 */
final class UnitReferenceMigration implements JavaMigration {

    /** Hands the migration to Flyway, which would find only those in its own folder. */
    @Singleton
    static class AtStart implements FlywayConfigurationCustomizer {
        @Override
        public void customize(FluentConfiguration configuration) {
            configuration.javaMigrations(new UnitReferenceMigration());
        }
    }

    /** None: repeatable. */
    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "administrative units";
    }

    @Override
    public Integer getChecksum() {
        return ReferenceFiles.checksum();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        new UnitTables(context.getConnection()).fill();
    }
}
