package nl.klankbord.insight.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import nl.klankbord.web.House;

/// Starts the sample town on port 8099, to look at while changing its look.
final class SampleTownServer {
    private SampleTownServer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (SampleTown town = SampleTown.with(12_000, Files.createTempDirectory("town"));
                House house = town.house(8099)) {
            System.out.printf("%s beheerder %s%n", house.at("/"), house.password());
            Thread.currentThread().join();
        }
    }
}
