package nl.klankbord.bench;

import nl.klankbord.commandline.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/// `klankbord bench`: what it costs. Exit codes as all commands: 0 done, 1 fault, 2 refused.
@Command(
        name = "klankbord bench",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        description = "Measure speed and memory; the last line is one JSON object with the figures.",
        subcommands = {
            MaskingBench.class,
            MicroBench.class,
            CategoriesBench.class,
            YearBench.class,
            DashboardBench.class,
            StartBench.class,
            SoakBench.class
        })
public final class Bench {
    private static final int FAULT = 1;
    private static final int REFUSED = 2;

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((refused, given) -> {
                    refused.getCommandLine().getErr().printf("klankbord: %s%n", refused.getMessage());
                    return REFUSED;
                })
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    command.getErr().printf("klankbord: %s%n", fault.getMessage());
                    return fault instanceof Refusal ? REFUSED : FAULT;
                })
                .execute(arguments);
    }
}
