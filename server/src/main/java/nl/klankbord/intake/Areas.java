package nl.klankbord.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The areas of a municipality, found by name, by postcode or by an address that holds a postcode. Only the code of the
/// area is kept of what was asked; addresses and postcodes go no further.
public final class Areas {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> postcodes = new HashMap<>();

    private Areas(Folder files) throws IOException {
        files.each("areas.csv", row -> {
            names.put(row.getField("code"), row.getField("name"));
            codes.put(folded(row.getField("code")), row.getField("code"));
            codes.put(folded(row.getField("name")), row.getField("code"));
        });
        files.each("aliases.csv", row -> codes.putIfAbsent(folded(row.getField("alias")), row.getField("area")));
        files.each("postcodes.csv", row -> postcodes.put(row.getField("pc4"), row.getField("area")));
    }

    /// The areas that come with Klankbord.
    public static Areas builtIn() {
        try {
            return new Areas(name -> {
                InputStream in = Areas.class.getResourceAsStream("/data/areas/" + name);
                if (in == null) {
                    throw new IOException("Missing in the program: data/areas/" + name);
                }
                return in;
            });
        } catch (IOException fault) {
            throw new UncheckedIOException("The areas could not be read", fault);
        }
    }

    /// The areas in a folder with `areas.csv`, `aliases.csv` and `postcodes.csv`.
    ///
    /// @throws IOException when one of the files is missing or cannot be read
    public static Areas in(Path folder) throws IOException {
        return new Areas(name -> Files.newInputStream(folder.resolve(name)));
    }

    /// Name by code, in the order of the file.
    public Map<String, String> names() {
        return Collections.unmodifiableMap(names);
    }

    /// Code of the area with this name, or with this neighbourhood.
    public Optional<String> named(String name) {
        return Optional.ofNullable(codes.get(folded(name)));
    }

    /// Code of the area of a postcode with or without its letters.
    public Optional<String> atPostcode(String postcode) {
        String compact = postcode.strip();
        return compact.length() < 4 ? Optional.empty() : Optional.ofNullable(postcodes.get(compact.substring(0, 4)));
    }

    /// Code of the area of an address in which a full postcode stands.
    public Optional<String> atAddress(String address) {
        for (int i = 0; i + 6 <= address.length(); i++) {
            if (isPostcode(address, i)) {
                return atPostcode(address.substring(i, i + 4));
            }
        }
        return Optional.empty();
    }

    /// Four digits, perhaps a space, and two letters, standing by themselves.
    private static boolean isPostcode(String text, int at) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return false;
        }
        int digits = 0;
        while (digits < 4 && Character.isDigit(text.charAt(at + digits))) {
            digits++;
        }
        int letters = at + digits + (at + digits < text.length() && text.charAt(at + digits) == ' ' ? 1 : 0);
        int end = letters + 2;
        return digits == 4
                && end <= text.length()
                && Character.isLetter(text.charAt(letters))
                && Character.isLetter(text.charAt(letters + 1))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /// Letters and digits alone, without case and accents.
    private static String folded(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /// Where the three files come from.
    @FunctionalInterface
    private interface Folder {
        InputStream open(String name) throws IOException;

        default void each(String name, Consumer<NamedCsvRecord> use) throws IOException {
            try (Reader reader = new InputStreamReader(open(name), StandardCharsets.UTF_8);
                    CsvReader<NamedCsvRecord> csv =
                            CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(reader)) {
                csv.forEach(use);
            }
        }
    }
}
