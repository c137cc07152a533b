package nl.klankbord.masking;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.commandline.Refusal;
import nl.klankbord.text.tagging.AnnotatedText;

/// Files of annotated texts, one text a line: `kto: Dank aan [[PERSOON/tr:Ayşe]].`; `#` starts a comment.
final class AnnotatedFiles {
    private AnnotatedFiles() {}

    static boolean isOne(String file) {
        return file.endsWith(".txt");
    }

    /// All files of a folder in order of their names, so that the same folder always gives the same list.
    static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isOne(file.toString())).sorted().toList();
        } catch (IOException absent) {
            throw new Refusal("no folder with annotated texts: %s".formatted(folder), absent);
        }
    }

    /// @throws Refusal names the file and every bad line, never its words
    static List<AnnotatedText> read(Path file) {
        List<AnnotatedText> texts = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                texts.add(AnnotatedText.parse(line));
            } catch (IllegalArgumentException wrong) {
                problems.add("%s line %d: %s".formatted(file, number, wrong.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(String.join("\n", problems));
        }
        return texts;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException absent) {
            throw new Refusal("no such file: %s".formatted(file), absent);
        } catch (CharacterCodingException notUtf8) {
            throw new Refusal("%s is not UTF-8: save it as UTF-8 and try again".formatted(file), notUtf8);
        } catch (IOException fault) {
            throw new Refusal("cannot read %s".formatted(file), fault);
        }
    }
}
