package nl.klankbord;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import nl.klankbord.commandline.ConsoleBar;
import nl.klankbord.commandline.OrderlyStop;
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
        Settings settings = Settings.from(System.getenv()).with(data, null);
        try (OrderlyStop stop = new OrderlyStop();
                Installation installation = Installation.open(settings)) {
            IndexFollower follower = installation
                    .follower()
                    .orElseThrow(() -> new Refusal("de index is in gebruik door een draaiende server: stop die eerst"));
            long count = installation.record().count();
            if (!rebuild(follower, stop, count)) {
                System.err.println("gestopt; de oude zoekindex is gebleven");
                return 130;
            }
            System.out.printf("de index is opnieuw gemaakt: %,d signalen%n", count);
        }
        return 0;
    }

    private static boolean rebuild(IndexFollower follower, OrderlyStop stop, long count) {
        try (ProgressBar bar = ConsoleBar.of("indexeren", count).build()) {
            return follower.reindex((reached, last) -> {
                bar.maxHint(last).stepTo(reached);
                return !stop.isAsked();
            });
        }
    }
}
