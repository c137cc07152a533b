package nl.klankbord.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who runs the programs of PostgreSQL, which refuse to be root.
///
/// @param prefix what stands before a command to run it as this account
/// @param owner the user who must own the files, or empty when that is whoever runs Klankbord
record Account(List<String> prefix, String owner) {
    private static final List<String> IN_OWN_NAMESPACE =
            List.of("unshare", "--user", "--map-user=1000", "--map-group=1000");
    private static final List<String> SYSTEM_USERS = List.of("klankbord", "postgres", "nobody");

    Account {
        prefix = List.copyOf(prefix);
    }

    /// The account that suits this process: itself, unless it is root.
    static Account ofThisProcess() {
        if (!isRoot()) {
            return new Account(List.of(), "");
        }
        Account renumbered = new Account(IN_OWN_NAMESPACE, "");
        if (renumbered.works()) {
            return renumbered;
        }
        return systemUser()
                .orElseThrow(
                        () -> new StorageRefusal(
                                "PostgreSQL weigert als root te draaien; start Klankbord als gewone gebruiker of zet KLANKBORD_DATABASE_URL"));
    }

    /// A system user that root may become without a password.
    static Optional<Account> systemUser() {
        return SYSTEM_USERS.stream()
                .map(user -> new Account(List.of("setpriv", "--reuid=" + user, "--clear-groups", "--"), user))
                .filter(Account::works)
                .findFirst();
    }

    static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException fault) {
            throw new UncheckedIOException("The user of this process could not be read from /proc", fault);
        }
    }

    List<String> command(List<String> program) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(program);
        return command;
    }

    /// Hands a file or an empty folder to the owner of this account.
    void own(Path path) throws IOException {
        if (!owner.isEmpty()) {
            Files.setOwner(
                    path,
                    FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(owner));
        }
    }

    private boolean works() {
        try {
            return Command.run(command(List.of("true"))).succeeded();
        } catch (UncheckedIOException absent) {
            return false;
        }
    }
}
