package nl.klankbord.web;

import java.util.Locale;

/// The rooms of the house in the order of the navigation. A page under a section's path marks that section.
public enum Section {
    SIGNALS("/"),
    DELIVERIES("/leveringen"),
    SOURCES("/bronnen"),
    MASKING("/maskering", "/lekken");

    private final String path;
    private final String other;

    Section(String path) {
        this(path, path);
    }

    /// @param other path of pages that belong to it too
    Section(String path, String other) {
        this.path = path;
        this.other = other;
    }

    public boolean holds(Screen screen) {
        return screen.isAt(path) || screen.isAt(other);
    }

    public String path() {
        return path;
    }

    /// The key of its name.
    public String key() {
        return "section." + name().toLowerCase(Locale.ROOT);
    }
}
