package nl.klankbord.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The invented municipality: three years of signals from six systems, written as the files those systems would
/// deliver.
/// The same seed, number and last day give the same files, byte for byte.
public final class DemoCity {
    private final long seed;
    private final LocalDate lastDay;
    private final DemoCalendar calendar;
    private final List<DemoText> texts = DemoText.all();
    private final List<DemoSource> sources = DemoSource.all();

    public DemoCity(long seed, LocalDate lastDay) {
        this.seed = seed;
        this.lastDay = lastDay;
        this.calendar = new DemoCalendar(lastDay);
    }

    /// A file to deliver and how many signals stand in it.
    public record DemoFile(DemoSource source, Path path, int signals) {}

    /// Writes the files of all sources into a folder.
    ///
    /// @param signals how many in all
    public List<DemoFile> write(Path folder, int signals) {
        try {
            Files.createDirectories(folder);
            Map<String, List<DemoSignal>> bySource = drawn(signals).stream()
                    .collect(Collectors.groupingBy(signal -> signal.text().kind()));
            DemoWriter writer = new DemoWriter(seed);
            List<DemoFile> files = new ArrayList<>();
            for (DemoSource source : sources) {
                List<DemoSignal> ofSource = bySource.getOrDefault(source.kind(), List.of());
                Path path = folder.resolve(source.fileName());
                writer.write(path, source, ofSource);
                files.add(new DemoFile(source, path, ofSource.size()));
            }
            return files;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Writes the signals of all systems into one file of one source, in order of day; for measuring.
    public void writeTogether(Path file, int signals) {
        try {
            new DemoWriter(seed).write(file, DemoSource.together(), drawn(signals));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Says a number of texts with their invented details, in order of day.
    public void say(int signals, Consumer<String> listener) {
        DemoWriter writer = new DemoWriter(seed);
        drawn(signals).forEach(signal -> listener.accept(writer.say(signal)));
    }

    /// Which text on which day, drawn by weight, in order of day.
    private List<DemoSignal> drawn(int signals) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] reached = weightsAddedUp();
        List<DemoSignal> drawn = new ArrayList<>(signals);
        for (int i = 0; i < signals; i++) {
            int place = place(reached, random.nextDouble() * reached[reached.length - 1]);
            drawn.add(new DemoSignal(texts.get(place % texts.size()), day(place / texts.size(), random), i));
        }
        drawn.sort(null);
        return drawn;
    }

    private double[] weightsAddedUp() {
        Map<String, Long> textsOfKind =
                texts.stream().collect(Collectors.groupingBy(DemoText::kind, Collectors.counting()));
        Map<String, Integer> shares = sources.stream().collect(Collectors.toMap(DemoSource::kind, DemoSource::share));
        double[] reached = new double[DemoCalendar.MONTHS * texts.size()];
        double sum = 0;
        for (int place = 0; place < reached.length; place++) {
            DemoText text = texts.get(place % texts.size());
            double share = (double) shares.getOrDefault(text.kind(), 0) / textsOfKind.getOrDefault(text.kind(), 1L);
            sum += share * calendar.weight(text, place / texts.size());
            reached[place] = sum;
        }
        return reached;
    }

    /// First place whose added-up weight lies above the drawn one.
    private static int place(double[] reached, double drawn) {
        int low = 0;
        int high = reached.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached[middle] > drawn) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private LocalDate day(int month, SplittableRandom random) {
        LocalDate first = calendar.month(month).atDay(1);
        int days = month == DemoCalendar.MONTHS - 1 ? lastDay.getDayOfMonth() : first.lengthOfMonth();
        return first.plusDays(random.nextInt(days));
    }
}
