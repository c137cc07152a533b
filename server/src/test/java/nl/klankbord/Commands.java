package nl.klankbord;

import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;

/// The commands as a user can type them: those of the program and those of the launcher itself.
public final class Commands {
    private Commands() {}

    public static Set<String> names() {
        Set<String> names = new TreeSet<>(new CommandLine(new Main()).getSubcommands().keySet());
        names.addAll(Set.of("test", "bench"));
        return names;
    }
}
