package nl.klankbord.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.klankbord.commandline.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// Signals by the API while people look at the dashboard: how long both take, and whether anything is lost.
@Command(name = "soak", description = "Signals by the API at a steady rate while visitors browse.")
final class SoakBench implements Callable<Integer> {
    private static final List<String> QUESTIONS =
            List.of("/", "/?onderwerp=afval", "/?woorden=container", "/?gevoel=negative");

    @Option(
            names = "--signals",
            defaultValue = "20000",
            description = "Signals there are at the start (default ${DEFAULT-VALUE}).")
    private int signals;

    @Option(names = "--seconds", defaultValue = "60", description = "How long (default ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--rate", defaultValue = "50", description = "Signals a second (default ${DEFAULT-VALUE}).")
    private int rate;

    @Option(
            names = "--visitors",
            defaultValue = "5",
            description = "People who browse, each with a second of thought (default ${DEFAULT-VALUE}).")
    private int visitors;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<Double> posts = new ConcurrentLinkedQueue<>();
    private final Queue<Double> pages = new ConcurrentLinkedQueue<>();
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.make()) {
            Loaded loaded = Loaded.make(scratch, signals);
            String key = key(scratch, loaded);
            Path output = scratch.folder().resolve("serve.log");
            try (RunningServer server = RunningServer.start(loaded.data(), output)) {
                Visitor visitor = Visitor.signedIn(server.address(), server.password());
                run(server.address(), key, visitor);
                report(visitor, server.child());
            }
        }
        return 0;
    }

    private static String key(Scratch scratch, Loaded loaded) throws IOException, InterruptedException {
        Path output = scratch.folder().resolve("key.log");
        try (Child child = Child.start(loaded.data(), output, "key", "--source", "soak")) {
            if (child.await(Duration.ofMinutes(1)) != 0) {
                throw new Refusal("no key: " + Files.readString(output));
            }
        }
        return Files.readAllLines(output).getLast().strip();
    }

    private void run(URI server, String key, Visitor visitor) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < visitors; i++) {
                int person = i;
                people.execute(() -> counted(() -> browse(visitor, person, end)));
            }
            List<String> texts = new ArrayList<>();
            BenchTexts.city().say(rate * seconds, texts::add);
            for (int i = 0; i < texts.size() && System.nanoTime() < end; i++) {
                String body = new JsonMapper().writeValueAsString(Map.of("id", "s-" + i, "text", texts.get(i)));
                people.execute(() -> counted(() -> post(server, key, body)));
                Thread.sleep(1_000 / rate);
            }
        }
    }

    /// A request that fails is counted, and never ends the run.
    private void counted(Callable<Void> request) {
        try {
            request.call();
        } catch (Exception fault) {
            failed.incrementAndGet();
        }
    }

    private Void post(URI server, String key, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/v1/bronnen/soak/signalen"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        long start = System.nanoTime();
        int status =
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        posts.add((System.nanoTime() - start) / 1e6);
        (status / 100 == 2 ? accepted : failed).incrementAndGet();
        return null;
    }

    private Void browse(Visitor visitor, int person, long end) throws IOException, InterruptedException {
        for (int i = person; System.nanoTime() < end; i++) {
            long start = System.nanoTime();
            visitor.get(QUESTIONS.get(i % QUESTIONS.size()));
            pages.add((System.nanoTime() - start) / 1e6);
            Thread.sleep(1_000);
        }
        return null;
    }

    private void report(Visitor visitor, Child child) throws IOException, InterruptedException {
        String wanted = String.format(Locale.of("nl"), "%,d teksten", accepted.get());
        long start = System.nanoTime();
        boolean visible = false;
        while (!visible && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(30)) {
            visible = visitor.get("/?bron=soak").contains(wanted);
        }
        child.watch();
        new Figures("soak")
                .put("signals", accepted.get())
                .put("failed", failed.get())
                .put("post_p95_ms", p95(posts))
                .put("page_p95_ms", p95(pages))
                .put("all_visible_s", (System.nanoTime() - start) / 1e9)
                .put("peak_mb", child.peakMegabytes())
                .print();
    }

    private static double p95(Queue<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100));
    }
}
