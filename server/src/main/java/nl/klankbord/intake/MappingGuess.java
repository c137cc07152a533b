package nl.klankbord.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.klankbord.intake.files.CellDate;
import nl.klankbord.intake.files.Row;

/// Guesses which column holds what, by the names of the columns and by what stands in the first rows.
public final class MappingGuess {
    private static final String TEXT = "text";
    private static final Map<String, List<String>> NAMES = read();

    private final List<Column> columns = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private MappingGuess(List<String> names, List<Row.Cells> rows) {
        for (int place = 0; place < names.size(); place++) {
            columns.add(Column.of(names.get(place), place, rows));
        }
    }

    /// @param rows the first rows of the file
    /// @return the mapping, or nothing when no column looks like a text
    public static Optional<Mapping> of(List<String> names, List<Row.Cells> rows) {
        return new MappingGuess(names, rows).guess();
    }

    private Optional<Mapping> guess() {
        Map<Mapping.Field, String> found = new EnumMap<>(Mapping.Field.class);
        find(Mapping.Field.RECEIVED, found);
        find(Mapping.Field.RECORD_ID, found);
        List<String> texts = texts();
        taken.addAll(texts);
        for (Mapping.Field field : Mapping.Field.values()) {
            if (field != Mapping.Field.RECEIVED && field != Mapping.Field.RECORD_ID) {
                find(field, found);
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Mapping(found, texts, scale(found)));
    }

    private void find(Mapping.Field field, Map<Mapping.Field, String> found) {
        best(field)
                .or(() -> columns.stream()
                        .filter(column -> !taken.contains(column.name) && column.provesToBe(field))
                        .findFirst())
                .ifPresent(column -> {
                    taken.add(column.name);
                    found.put(field, column.name);
                });
    }

    private Optional<Column> best(Mapping.Field field) {
        String key = field.name().toLowerCase(Locale.ROOT);
        return columns.stream()
                .filter(column -> !taken.contains(column.name) && column.mayBe(field) && column.fit(key) > 0)
                .max(Comparator.comparingInt(column -> column.fit(key)));
    }

    /// All columns named as texts that hold sentences, else the one named so, else the one with the longest texts.
    private List<String> texts() {
        List<Column> named = columns.stream()
                .filter(column -> !taken.contains(column.name) && column.fit(TEXT) > 0)
                .toList();
        List<String> sentences = named.stream()
                .filter(column -> column.averageLength() >= 15)
                .map(Column::name)
                .toList();
        if (!sentences.isEmpty()) {
            return sentences;
        }
        return named.stream()
                .max(Comparator.comparingInt(column -> column.fit(TEXT)))
                .or(() -> columns.stream()
                        .filter(column -> !taken.contains(column.name) && column.averageLength() >= 20)
                        .max(Comparator.comparingDouble(Column::averageLength)))
                .map(column -> List.of(column.name))
                .orElse(List.of());
    }

    private Mapping.Scale scale(Map<Mapping.Field, String> found) {
        List<BigDecimal> scores = columns.stream()
                .filter(column -> column.name.equals(found.get(Mapping.Field.SCORE)))
                .flatMap(column -> column.values.stream())
                .flatMap(value -> SignalRules.number(value).stream())
                .toList();
        boolean zero = scores.stream().anyMatch(score -> score.signum() == 0)
                || folded(found.getOrDefault(Mapping.Field.SCORE, "")).contains("nps");
        int top = !zero && !scores.isEmpty() && shareUpTo(5, scores) == 1 ? 5 : shareUpTo(10, scores) >= 0.8 ? 10 : 100;
        return Mapping.Scale.of(zero || top == 100 ? 0 : 1, top);
    }

    /// A score above the scale may be a slip of the pen, so a share decides and not the highest score.
    private static double shareUpTo(long highest, List<BigDecimal> scores) {
        BigDecimal limit = BigDecimal.valueOf(highest);
        long within =
                scores.stream().filter(score -> score.compareTo(limit) <= 0).count();
        return scores.isEmpty() ? 1 : within / (double) scores.size();
    }

    /// @param values those that are not blank
    private record Column(String name, String words, List<String> values, boolean unique) {

        static Column of(String name, int place, List<Row.Cells> rows) {
            List<String> values = rows.stream()
                    .filter(row -> place < row.cells().size())
                    .map(row -> row.cells().get(place).strip())
                    .filter(value -> !value.isEmpty())
                    .toList();
            return new Column(name, folded(name), values, new HashSet<>(values).size() == values.size());
        }

        /// How well the name fits a field: 0 not at all; above 1,000 when it is the very name.
        int fit(String field) {
            List<String> names = NAMES.getOrDefault(field, List.of());
            int best = 0;
            for (int i = 0; i < names.size(); i++) {
                String known = names.get(i);
                if (words.equals(known)) {
                    return 2_000 - i;
                }
                if ((" " + words + " ").contains(" " + known + " ")) {
                    best = Math.max(best, 1_000 - i);
                }
            }
            return best;
        }

        /// Whether the values do not speak against it.
        boolean mayBe(Mapping.Field field) {
            return switch (field) {
                case RECEIVED ->
                    !isAboutBirth() && share(value -> CellDate.read(value).isPresent()) >= 0.5;
                case RECORD_ID -> share(value -> value.length() <= 100) >= 0.9 && (unique || fit("record_id") > 1_900);
                case SCORE -> share(value -> SignalRules.number(value).isPresent()) >= 0.5;
                case CHANNEL, UNIT, AREA, LANGUAGE, POSTCODE -> averageLength() <= 60;
                case ADDRESS -> averageLength() <= 120;
            };
        }

        /// Whether the values say so whatever the name: dates that are no birthdays, and ids that are nobody's number.
        boolean provesToBe(Mapping.Field field) {
            if (values.size() < 3 || isAboutBirth()) {
                return false;
            }
            return switch (field) {
                case RECEIVED -> share(value -> CellDate.read(value).isPresent()) >= 0.95;
                case RECORD_ID ->
                    unique
                            && share(Column::looksLikeCaseNumber) >= 0.95
                            && RecordIds.refusalOfColumn(values).isEmpty();
                case SCORE, CHANNEL, UNIT, AREA, LANGUAGE, POSTCODE, ADDRESS -> false;
            };
        }

        /// Short, without spaces, with a digit, and neither a date nor a telephone number nor a postcode.
        private static boolean looksLikeCaseNumber(String value) {
            long digits = value.chars().filter(c -> c >= '0' && c <= '9').count();
            boolean phone = (value.startsWith("0") && digits == 10) || value.startsWith("+");
            boolean postcode = value.length() == 6 && digits == 4 && Character.isLetter(value.charAt(5));
            return RecordIds.refusal(value).isEmpty()
                    && value.length() <= 40
                    && digits > 0
                    && !phone
                    && !postcode
                    && CellDate.read(value).isEmpty();
        }

        private boolean isAboutBirth() {
            return words.contains("geboorte") || words.contains("birth");
        }

        /// 1 when there are no values to judge by.
        private double share(Predicate<String> test) {
            return values.isEmpty() ? 1 : values.stream().filter(test).count() / (double) values.size();
        }

        double averageLength() {
            return values.stream().mapToInt(String::length).average().orElse(0);
        }
    }

    /// Words in lower case without accents, parted by single spaces; `respondentNr` gives `respondent nr`.
    static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder();
        boolean lower = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (Character.isUpperCase(c) && lower) {
                    folded.append(' ');
                }
                folded.append(Character.toLowerCase(c));
                lower = Character.isLowerCase(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(' ');
                lower = false;
            }
        }
        return folded.toString().strip().replaceAll(" +", " ");
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> names = new TreeMap<>();
        try (InputStream in = MappingGuess.class.getResourceAsStream("column-names.txt")) {
            if (in == null) {
                throw new IllegalStateException("Missing in the program: column-names.txt");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                int colon = line.indexOf(':');
                if (colon > 0 && !line.startsWith("#")) {
                    names.put(
                            line.substring(0, colon),
                            List.of(line.substring(colon + 1).strip().split(", *", -1)));
                }
            }
            return names;
        } catch (IOException fault) {
            throw new UncheckedIOException("column-names.txt could not be read", fault);
        }
    }
}
