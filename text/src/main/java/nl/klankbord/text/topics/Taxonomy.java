package nl.klankbord.text.topics;

import java.util.List;
import java.util.Optional;

/// The categories of both dimensions in the order of the file they were read from.
public final class Taxonomy {
    private final String version;
    private final List<Category> categories;

    public Taxonomy(String version, List<Category> categories) {
        this.version = version;
        this.categories = List.copyOf(categories);
    }

    public String version() {
        return version;
    }

    public List<Category> categories() {
        return categories;
    }

    public Optional<Category> find(Dimension dimension, String code) {
        return categories.stream()
                .filter(category ->
                        category.dimension() == dimension && category.code().equals(code))
                .findFirst();
    }
}
