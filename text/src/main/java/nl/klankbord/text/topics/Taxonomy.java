package nl.klankbord.text.topics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The categories of both dimensions in the order of the file they were read from.
public final class Taxonomy {
    private final String version;
    private final List<Category> categories;
    private final Map<Dimension, Map<String, Category>> byCode = new HashMap<>();

    /// A code stands once in a dimension, and a sub code has its main code.
    public Taxonomy(String version, List<Category> categories) {
        this.version = version;
        this.categories = List.copyOf(categories);
        for (Dimension dimension : Dimension.values()) {
            byCode.put(dimension, new HashMap<>());
        }
        this.categories.forEach(this::index);
        this.categories.forEach(this::requireMain);
    }

    /// The taxonomy that is delivered with the program.
    public static Taxonomy load() {
        try (InputStream in = Taxonomy.class.getResourceAsStream("/data/taxonomy/taxonomy.csv")) {
            if (in == null) {
                throw new IllegalStateException("The taxonomy is missing from the class path");
            }
            return TaxonomyFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String version() {
        return version;
    }

    public List<Category> categories() {
        return categories;
    }

    public Optional<Category> find(Dimension dimension, String code) {
        return Optional.ofNullable(byCode.getOrDefault(dimension, Map.of()).get(code));
    }

    private void index(Category category) {
        Map<String, Category> known = byCode.computeIfAbsent(category.dimension(), _ -> new HashMap<>());
        if (known.put(category.code(), category) != null) {
            throw new IllegalArgumentException("Code stands twice in the taxonomy: " + category.code());
        }
    }

    private void requireMain(Category category) {
        if (find(category.dimension(), category.main()).isEmpty()) {
            throw new IllegalArgumentException("No main code in the taxonomy for " + category.code());
        }
    }
}
