package nl.klankbord.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.klankbord.intake.Origin;
import nl.klankbord.intake.SignalContext;
import nl.klankbord.text.language.Language;
import nl.klankbord.text.personaldata.MaskedText;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.RawText;
import nl.klankbord.text.special.SpecialFinder;
import nl.klankbord.text.topics.Categorised;
import nl.klankbord.text.topics.Evidence;
import nl.klankbord.text.topics.Sentiment;

/// Signals for tests of the record.
public final class PreparedSignals {
    static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final Masker MASKER = new Masker();
    private static final SpecialFinder SPECIAL = new SpecialFinder();
    /// Parts of invented words; two or three of them are a word that nobody takes for a name.
    private static final String[] PARTS = {
        "boom", "kast", "deur", "tafel", "raam", "stoel", "fiets", "lamp", "tuin", "muur", "kelder", "water", "papier",
        "winkel", "doos", "gang"
    };

    private PreparedSignals() {}

    /// A signal of the source `kto`, received on 14 March 2026.
    public static PreparedSignal signal(String recordId, String text) {
        return signal("kto", recordId, DAY, text);
    }

    public static PreparedSignal signal(String source, String recordId, LocalDate received, String text) {
        return signal(new Origin(source, recordId, 7, 12), received, text);
    }

    static PreparedSignal signal(Origin origin, LocalDate received, String text) {
        MaskedText masked = MASKER.mask(new RawText(text));
        return new PreparedSignal(
                origin,
                received,
                masked,
                Language.NL,
                new Categorised(
                        List.of("afval/containers", "parkeren"),
                        List.of("wachttijd"),
                        Sentiment.NEGATIVE,
                        List.of(new Evidence("afval/containers", 0, 3, "regel 12"))),
                SPECIAL.categories(masked),
                new SignalContext("web", "Stadsbeheer", "BU05991110", "", null));
    }

    /// Many different signals, with invented words as often repeated as in real texts, spread over a year.
    static List<PreparedSignal> different(int first, int count) {
        return java.util.stream.IntStream.range(first, first + count)
                .mapToObj(number -> {
                    Random random = new Random(number);
                    return signal("kto", "r-" + number, DAY.plusDays(random.nextInt(365)), text(random));
                })
                .toList();
    }

    /// 12 to 60 words of 2,000 different ones, the first of them far more often than the last.
    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int words = 12 + random.nextInt(49); words > 0; words--) {
            int word = (int) Math.pow(2000, random.nextDouble());
            text.append(PARTS[word % 16])
                    .append(PARTS[word / 16 % 16])
                    .append(word > 255 ? PARTS[word / 256] : "")
                    .append(' ');
        }
        return text.toString();
    }
}
