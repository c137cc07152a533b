package nl.klankbord;

import java.nio.file.Path;
import java.util.Map;
import nl.klankbord.commandline.Refusal;
import org.jspecify.annotations.Nullable;

/// All settings, each with its default. Every one can be set by an environment variable; docs/settings.md lists them
/// and a test keeps that list true.
///
/// @param dataDirectory where the private PostgreSQL, the index and the secrets live
/// @param databaseUrl JDBC address of an existing PostgreSQL, or empty for the private one
/// @param databaseUser its user, or empty
/// @param databasePassword its password, or empty
/// @param address network address to listen on
/// @param port TCP port, 0 for any free one
/// @param uploadLimitMegabytes the largest delivery a page or the API accepts
/// @param threads threads that mask and categorise
/// @param listsDirectory folder with the municipality's own lists, or empty
public record Settings(
        Path dataDirectory,
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        String address,
        int port,
        int uploadLimitMegabytes,
        int threads,
        String listsDirectory) {

    public Settings {
        if (port < 0 || port > 65_535) {
            throw new Refusal("KLANKBORD_PORT must lie between 0 and 65535: %d".formatted(port));
        }
        if (uploadLimitMegabytes < 1 || threads < 1) {
            throw new Refusal("KLANKBORD_UPLOAD_LIMIT_MB and KLANKBORD_THREADS must be at least 1: %d, %d"
                    .formatted(uploadLimitMegabytes, threads));
        }
    }

    /// Reads the settings from environment variables.
    ///
    /// @throws Refusal with the variable and its value when one cannot be read
    public static Settings from(Map<String, String> environment) {
        return new Settings(
                Path.of(environment.getOrDefault("KLANKBORD_DATA", ".klankbord"))
                        .toAbsolutePath(),
                environment.getOrDefault("KLANKBORD_DATABASE_URL", ""),
                environment.getOrDefault("KLANKBORD_DATABASE_USER", ""),
                environment.getOrDefault("KLANKBORD_DATABASE_PASSWORD", ""),
                environment.getOrDefault("KLANKBORD_ADDRESS", "127.0.0.1"),
                number(environment, "KLANKBORD_PORT", 8080),
                number(environment, "KLANKBORD_UPLOAD_LIMIT_MB", 500),
                number(
                        environment,
                        "KLANKBORD_THREADS",
                        Math.max(1, Runtime.getRuntime().availableProcessors())),
                environment.getOrDefault("KLANKBORD_LISTS", ""));
    }

    /// The same settings with what was said on the command line; null leaves a setting as it is.
    Settings with(@Nullable Path otherDataDirectory, @Nullable Integer otherPort) {
        return new Settings(
                otherDataDirectory == null ? dataDirectory : otherDataDirectory.toAbsolutePath(),
                databaseUrl,
                databaseUser,
                databasePassword,
                address,
                otherPort == null ? port : otherPort,
                uploadLimitMegabytes,
                threads,
                listsDirectory);
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String value = environment.get(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            throw new Refusal("%s must be a whole number: %s".formatted(name, value), notANumber);
        }
    }
}
