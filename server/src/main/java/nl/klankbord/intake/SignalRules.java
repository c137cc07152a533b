package nl.klankbord.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.intake.files.CellDate;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.RawText;
import nl.klankbord.text.personaldata.StreetPolicy;
import org.jspecify.annotations.Nullable;

/// The rules by which what was delivered becomes a signal, the same for files and for the API. Used by one thread.
final class SignalRules {
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_WORD = 100;
    private static final int MASKED_WORDS = 2_000;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final Set<String> NO_ANSWER =
            Set.of("-", "nvt", "n.v.t.", "n.v.t", "n/a", "geen", "geen antwoord", "weet niet", "onbekend");
    private static final Map<String, String> LANGUAGES = Map.of(
            "nederlands",
            "nl",
            "dutch",
            "nl",
            "engels",
            "en",
            "english",
            "en",
            "duits",
            "de",
            "frans",
            "fr",
            "turks",
            "tr",
            "pools",
            "pl",
            "arabisch",
            "ar",
            "spaans",
            "es");

    private final Areas areas;
    private final Masker masker;
    private final LocalDate today;
    private final Map<String, String> masked = new LinkedHashMap<>();

    SignalRules(Areas areas, Masker masker, LocalDate today) {
        this.areas = areas;
        this.masker = masker;
        this.today = today;
    }

    /// What was delivered, by field, as it was written; empty where nothing was.
    ///
    /// @param scale of the score
    record Fields(Map<Mapping.Field, String> values, String text, Mapping.Scale scale) {
        String value(Mapping.Field field) {
            return values.getOrDefault(field, "").strip();
        }

        /// Without the values: they may hold a resident's words.
        @Override
        public String toString() {
            return "Fields %s with a text of %d characters".formatted(values.keySet(), text.length());
        }
    }

    sealed interface Outcome {
        long line();

        record Accepted(ReceivedSignal signal) implements Outcome {
            @Override
            public long line() {
                return signal.origin().line();
            }
        }

        /// @param recordId empty when there is none that may be kept
        /// @param reason plain Dutch, without anything out of the row
        record Refused(long line, String recordId, String reason) implements Outcome {}
    }

    /// @param line line in the file, or place in the batch
    Outcome judge(String source, long delivery, long line, Fields fields) {
        String id = fields.value(Mapping.Field.RECORD_ID);
        Optional<String> wrongId = RecordIds.refusal(id);
        if (wrongId.isPresent()) {
            return new Outcome.Refused(line, "", wrongId.get());
        }
        Optional<LocalDate> received = CellDate.read(fields.value(Mapping.Field.RECEIVED));
        Optional<String> wrong =
                wrongDate(fields, received).or(() -> wrongText(fields.text())).or(() -> wrongScore(fields));
        return wrong.<Outcome>map(reason -> new Outcome.Refused(line, id, reason))
                .orElseGet(() -> new Outcome.Accepted(new ReceivedSignal(
                        new Origin(source, id, delivery, line),
                        received.orElseThrow(),
                        new RawText(fields.text()),
                        context(fields))));
    }

    private Optional<String> wrongDate(Fields fields, Optional<LocalDate> received) {
        if (fields.value(Mapping.Field.RECEIVED).isEmpty()) {
            return Optional.of("de datum ontbreekt");
        }
        if (received.isEmpty()) {
            return Optional.of("de datum is niet te lezen");
        }
        if (received.get().isAfter(today.plusDays(1))) {
            return Optional.of("de datum ligt in de toekomst");
        }
        return received.get().isBefore(EARLIEST) ? Optional.of("de datum ligt vóór 1990") : Optional.empty();
    }

    private static Optional<String> wrongText(String text) {
        if (text.isBlank()) {
            return Optional.of("de tekst ontbreekt");
        }
        return text.length() > LONGEST_TEXT ? Optional.of("tekst is langer dan 20.000 tekens") : Optional.empty();
    }

    private static Optional<String> wrongScore(Fields fields) {
        String written = fields.value(Mapping.Field.SCORE);
        if (isNoAnswer(written)) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = number(written);
        if (value.isEmpty()) {
            return Optional.of("het cijfer is geen getal");
        }
        Mapping.Scale scale = fields.scale();
        return value.get().compareTo(scale.lowest()) < 0 || value.get().compareTo(scale.highest()) > 0
                ? Optional.of("het cijfer ligt buiten de schaal van de bron")
                : Optional.empty();
    }

    private SignalContext context(Fields fields) {
        return new SignalContext(
                word(fields.value(Mapping.Field.CHANNEL)),
                word(fields.value(Mapping.Field.UNIT)),
                area(fields),
                language(fields.value(Mapping.Field.LANGUAGE)),
                score(fields));
    }

    /// The area as named, else by postcode, else by address; what is not recognised is dropped.
    private String area(Fields fields) {
        return areas.named(fields.value(Mapping.Field.AREA))
                .or(() -> areas.atPostcode(fields.value(Mapping.Field.POSTCODE)))
                .or(() -> areas.atAddress(fields.value(Mapping.Field.ADDRESS)))
                .orElse("");
    }

    private static @Nullable Score score(Fields fields) {
        String written = fields.value(Mapping.Field.SCORE);
        Mapping.Scale scale = fields.scale();
        return isNoAnswer(written)
                ? null
                : number(written)
                        .map(value -> new Score(value, scale.lowest(), scale.highest(), scale.highIsGood()))
                        .orElse(null);
    }

    private static boolean isNoAnswer(String written) {
        return written.isEmpty() || NO_ANSWER.contains(written.toLowerCase(Locale.ROOT));
    }

    /// A number with a comma or a point, of at most twelve characters.
    static Optional<BigDecimal> number(String written) {
        boolean plain = !written.isEmpty()
                && written.length() <= 12
                && written.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',' || c == '.' || c == '-');
        try {
            return plain ? Optional.of(new BigDecimal(written.replace(',', '.'))) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /// A channel or a unit may be named after a person; such words are few, so they are masked once and remembered.
    private String word(String delivered) {
        String word = delivered.length() <= LONGEST_WORD ? delivered : delivered.substring(0, LONGEST_WORD);
        if (masked.size() > MASKED_WORDS) {
            masked.clear();
        }
        return masked.computeIfAbsent(
                word,
                each -> each.isEmpty()
                        ? ""
                        : masker.mask(new RawText(each), StreetPolicy.MASK_ALL).text());
    }

    private static String language(String stated) {
        String lower = stated.toLowerCase(Locale.ROOT);
        String code = LANGUAGES.getOrDefault(lower, lower);
        boolean withCountry = code.length() == 5 && (code.charAt(2) == '-' || code.charAt(2) == '_');
        String shortCode = withCountry ? code.substring(0, 2) : code;
        return shortCode.length() == 2 && shortCode.chars().allMatch(c -> c >= 'a' && c <= 'z') ? shortCode : "";
    }
}
