package nl.klankbord.bench;

import java.util.concurrent.TimeUnit;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.RawText;
import nl.klankbord.text.personaldata.StreetPolicy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// One operation is all texts once. JMH makes a subclass of it, so it is not final.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class MaskerBenchmark {
    private final Masker masker = new Masker();

    @Param("")
    private String gold = "";

    private BenchTexts texts = BenchTexts.NONE;

    public MaskerBenchmark() {
        // made by JMH
    }

    @Setup
    public void read() {
        texts = BenchTexts.of(gold);
    }

    @Benchmark
    public void mask(Blackhole sink) {
        for (RawText text : texts.texts()) {
            sink.consume(masker.mask(text));
        }
    }

    @Benchmark
    public void explain(Blackhole sink) {
        for (RawText text : texts.texts()) {
            sink.consume(masker.explain(text, StreetPolicy.KEEP_STREET));
        }
    }
}
