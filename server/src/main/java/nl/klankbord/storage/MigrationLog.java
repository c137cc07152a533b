package nl.klankbord.storage;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets Flyway speak only when something is wrong. Flyway makes it by its name.
public final class MigrationLog implements LogCreator {

    public MigrationLog() {}

    @Override
    public Log createLogger(Class<?> speaker) {
        return new Warnings(LoggerFactory.getLogger(speaker));
    }

    private record Warnings(Logger logger) implements Log {
        @Override
        public void debug(String message) {}

        @Override
        public void info(String message) {}

        @Override
        public void notice(String message) {}

        @Override
        public void warn(String message) {
            logger.warn(message);
        }

        @Override
        public void error(String message) {
            logger.error(message);
        }

        @Override
        public void error(String message, Exception fault) {
            logger.error(message, fault);
        }
    }
}
