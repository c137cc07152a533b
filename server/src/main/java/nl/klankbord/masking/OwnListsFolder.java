package nl.klankbord.masking;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.commandline.Refusal;
import nl.klankbord.text.personaldata.OwnLists;

/// Reads the lists of a municipality from a folder: `streets.txt`, `names.txt` and `keep.txt`, each of which may be
/// absent. One entry a line, UTF-8; `#` starts a comment. A name out of a file is never repeated in a message.
public final class OwnListsFolder {
    private static final String STREETS = "streets.txt";
    private static final String NAMES = "names.txt";
    private static final String KEEP = "keep.txt";
    private static final List<String> FILES = List.of(STREETS, NAMES, KEEP);
    private static final int LONGEST = 100;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path folder;
    private final List<String> problems = new ArrayList<>();

    private OwnListsFolder(Path folder) {
        this.folder = folder;
    }

    /// @param folder its path, or empty for no lists
    /// @throws Refusal with the file and the line of the first problem, and how many there are
    public static OwnLists read(String folder) {
        return folder.isEmpty() ? OwnLists.NONE : new OwnListsFolder(Path.of(folder)).read();
    }

    private OwnLists read() {
        refuseOtherFiles();
        OwnLists lists = new OwnLists(entries(STREETS, 2), entries(NAMES, 2), entries(KEEP, 3));
        if (!problems.isEmpty()) {
            String more = problems.size() == 1 ? "" : " (and %d more)".formatted(problems.size() - 1);
            throw new Refusal(problems.getFirst() + more);
        }
        return lists;
    }

    /// A list under another name would be passed over in silence, and its names would stay readable.
    private void refuseOtherFiles() {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> lists = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
            if (lists.isEmpty()) {
                throw new Refusal("%s holds none of the lists %s".formatted(folder, String.join(", ", FILES)));
            }
            lists.stream()
                    .filter(name -> !FILES.contains(name))
                    .forEach(name -> problems.add(
                            "%s: not one of the lists %s".formatted(folder.resolve(name), String.join(", ", FILES))));
        } catch (IOException absent) {
            throw new Refusal("cannot open the folder of lists %s".formatted(folder), absent);
        }
    }

    /// @param least letters and digits an entry must have; one with fewer would be found everywhere
    private List<String> entries(String name, int least) {
        Path file = folder.resolve(name);
        Set<String> entries = new LinkedHashSet<>();
        int number = 0;
        for (byte[] line : lines(file)) {
            number++;
            String entry = entry(line, file, number);
            String problem = problem(entry, least);
            if (!entry.isEmpty() && problem.isEmpty()) {
                entries.add(entry);
            } else if (!entry.isEmpty()) {
                problems.add("%s line %d: %s".formatted(file, number, problem));
            }
        }
        return List.copyOf(entries);
    }

    private static String problem(String entry, int least) {
        if (entry.length() > LONGEST) {
            return "longer than %d characters".formatted(LONGEST);
        }
        if (entry.chars().anyMatch(Character::isISOControl)) {
            return "holds a tab or another control character; write one entry a line";
        }
        boolean enough = entry.codePoints().filter(Character::isLetterOrDigit).count() >= least;
        return enough ? "" : "has fewer than %d letters and digits".formatted(least);
    }

    private String entry(byte[] line, Path file, int number) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            String clean = text.startsWith(BYTE_ORDER_MARK) && number == 1 ? text.substring(1) : text;
            int comment = clean.indexOf('#');
            return (comment < 0 ? clean : clean.substring(0, comment)).strip();
        } catch (CharacterCodingException notUtf8) {
            problems.add("%s line %d: not UTF-8; save the file as UTF-8".formatted(file, number));
            return "";
        }
    }

    private static List<byte[]> lines(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            List<byte[]> lines = new ArrayList<>();
            int start = 0;
            for (int at = 0; at <= bytes.length; at++) {
                if (at == bytes.length || bytes[at] == '\n') {
                    lines.add(Arrays.copyOfRange(bytes, start, at));
                    start = at + 1;
                }
            }
            return lines;
        } catch (IOException fault) {
            throw new Refusal("cannot read %s".formatted(file), fault);
        }
    }
}
