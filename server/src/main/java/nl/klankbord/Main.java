package nl.klankbord;

import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.klankbord.categorisation.CategoriseCommand;
import nl.klankbord.commandline.Refusal;
import nl.klankbord.masking.MaskCommand;
import nl.klankbord.storage.StorageRefusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ScopeType;

/// The commands of Klankbord. Exit codes: 0 done, 1 a fault of the program, 2 the user asked something that cannot be
/// done, 130 stopped by Ctrl-C.
@Command(
        name = "klankbord",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = "Klankbord " + Provenance.VERSION,
        description = "Hears what residents tell a municipality, masks who they are, and shows what it is about.",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            ReindexCommand.class,
            PasswordCommand.class,
            KeyCommand.class,
            MaskCommand.class,
            CategoriseCommand.class,
            EvaluateCommand.class,
            TrainCommand.class
        })
public final class Main {
    /// Lucene tells through java.util.logging that it would be faster with an incubating module; kept here so that the
    /// level stays set.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private static final int FAULT = 1;
    private static final int REFUSED = 2;

    private Main() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.of("nl", "NL"));
        LUCENE.setLevel(Level.SEVERE);
        System.exit(run(arguments));
    }

    /// Runs one command and answers its exit code.
    static int run(String... arguments) {
        return commands().execute(arguments);
    }

    static CommandLine commands() {
        return new CommandLine(new Main())
                .setParameterExceptionHandler(refuseParameters())
                .setExecutionExceptionHandler(explainFaults());
    }

    private static IParameterExceptionHandler refuseParameters() {
        return (refused, arguments) -> {
            CommandLine command = refused.getCommandLine();
            String name = command.getCommandSpec().qualifiedName();
            command.getErr().printf("klankbord: %s (see %s --help)%n", firstLine(refused.getMessage()), name);
            return REFUSED;
        };
    }

    /// A refusal is one line for the user; a fault names its kind and place, without the message of the exception when
    /// that may hold a text.
    private static IExecutionExceptionHandler explainFaults() {
        return (fault, command, parsed) -> {
            if (fault instanceof Refusal || fault instanceof StorageRefusal) {
                command.getErr().printf("klankbord: %s%n", firstLine(fault.getMessage()));
                return REFUSED;
            }
            command.getErr().printf("klankbord: internal fault: %s%n", describe(fault));
            return FAULT;
        };
    }

    private static String describe(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("nl.klankbord"))
                .findFirst()
                .map(frame -> fault.getClass().getSimpleName() + " at " + frame)
                .orElse(fault.getClass().getName());
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
