package nl.klankbord.web;

import java.util.Locale;

/// The rooms of the house in the order of the navigation. A page under a section's path marks that section.
public enum Section {
    SIGNALS("/"),
    DELIVERIES("/leveringen"),
    SOURCES("/bronnen"),
    MASKING("/maskering");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    /// The key of its name.
    public String key() {
        return "section." + name().toLowerCase(Locale.ROOT);
    }
}
