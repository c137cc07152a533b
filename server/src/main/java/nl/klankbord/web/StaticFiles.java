package nl.klankbord.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Styles, scripts and pictures as the bundler left them in `static/`, each under a name that holds the hash of what is
/// in it, so that a browser may keep it for ever. `static/names.properties` tells which name belongs to which file.
public final class StaticFiles {
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final Properties names;
    private final Map<String, byte[]> files;

    public StaticFiles() {
        this.names = readNames();
        this.files = new HashMap<>();
        for (String name : names.stringPropertyNames()) {
            String hashed = names.getProperty(name);
            files.put(hashed, read(hashed));
        }
    }

    /// The address of a file by the name it has in the sources, e.g. `klankbord.css`.
    ///
    /// @throws IllegalArgumentException when the bundler made no such file: a mistake in a template
    public String address(String name) {
        String hashed = names.getProperty(name);
        if (hashed == null) {
            throw new IllegalArgumentException("No such static file: " + name);
        }
        return "/static/" + hashed;
    }

    void addTo(RouterFunctions.Builder routes) {
        routes.GET("/static/{name}", this::file);
    }

    private ServerResponse file(ServerRequest request) {
        String name = request.pathVariable("name");
        byte[] bytes = files.get(name);
        if (bytes == null) {
            return ServerResponse.notFound().build();
        }
        return ServerResponse.ok()
                .contentType(typeOf(name))
                .cacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                .body(bytes);
    }

    private static MediaType typeOf(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "css" -> new MediaType("text", "css", StandardCharsets.UTF_8);
            case "js" -> new MediaType("text", "javascript", StandardCharsets.UTF_8);
            case "svg" -> new MediaType("image", "svg+xml");
            default -> MediaType.APPLICATION_OCTET_STREAM;
        };
    }

    private static Properties readNames() {
        Properties names = new Properties();
        try (InputStream bytes = StaticFiles.class.getResourceAsStream("/static/names.properties")) {
            if (bytes == null) {
                throw new IllegalStateException("The bundled styles are missing: build the module with Maven");
            }
            names.load(bytes);
            return names;
        } catch (IOException fault) {
            throw new UncheckedIOException("static/names.properties cannot be read", fault);
        }
    }

    private static byte[] read(String hashed) {
        try (InputStream bytes = StaticFiles.class.getResourceAsStream("/static/" + hashed)) {
            if (bytes == null) {
                throw new IllegalStateException("static/names.properties names a file that is not there: " + hashed);
            }
            return bytes.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException("A static file cannot be read: " + hashed, fault);
        }
    }
}
