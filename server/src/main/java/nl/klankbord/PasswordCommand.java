package nl.klankbord;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.klankbord.commandline.OrderlyStop;
import nl.klankbord.storage.Database;
import nl.klankbord.web.AccountTable;
import nl.klankbord.web.Passwords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `klankbord password`: a new password for the administrator, for whoever lost the first one and can read the data
/// folder.
@Command(name = "password", description = "Give the administrator a new password and print it once.")
final class PasswordCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "DIR", description = "Data folder.")
    private @Nullable Path data;

    @Override
    public Integer call() {
        Settings settings = Settings.from(System.getenv()).with(data, null);
        try (OrderlyStop _ = new OrderlyStop();
                Installation installation = Installation.open(settings)) {
            Database database = installation.database();
            String password = new Passwords().renewFirstAccount(new AccountTable(database));
            System.out.printf("naam:       beheerder%nwachtwoord: %s%n", password);
        }
        return 0;
    }
}
