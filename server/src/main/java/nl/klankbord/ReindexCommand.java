package nl.klankbord;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import nl.klankbord.commandline.Refusal;
import nl.klankbord.insight.IndexFollower;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `klankbord reindex`: makes the index again from the record. The old one serves until the new one is complete.
@Command(name = "reindex", description = "Make the index again from the record; can be stopped without loss.")
final class ReindexCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "DIR", description = "Data folder.")
    private @Nullable Path data;

    @Override
    public Integer call() {
        try (Installation installation =
                Installation.open(Settings.from(System.getenv()).with(data, null))) {
            IndexFollower follower = installation
                    .follower()
                    .orElseThrow(() -> new Refusal("de index is in gebruik door een draaiende server: stop die eerst"));
            long count = installation.record().count();
            try (ProgressBar bar = ConsoleDelivery.bar("indexeren", count).build()) {
                follower.reindex((reached, last) -> {
                    bar.maxHint(last).stepTo(reached);
                    return true;
                });
            }
            System.out.printf("de index is opnieuw gemaakt: %,d signalen%n", count);
        }
        return 0;
    }
}
