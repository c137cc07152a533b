package nl.klankbord;

import java.util.Set;
import java.util.TreeSet;

/// The commands as a user can type them: those of the program and those of the launcher itself.
public final class Commands {
    private Commands() {}

    public static Set<String> names() {
        Set<String> names = new TreeSet<>(Main.commands().getSubcommands().keySet());
        names.addAll(Set.of("test", "bench"));
        return names;
    }
}
