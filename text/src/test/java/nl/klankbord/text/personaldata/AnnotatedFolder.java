package nl.klankbord.text.personaldata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.tagging.AnnotatedText;

/// The annotated texts under `data/masking`: those the model learns from, and those that nobody looks at.
final class AnnotatedFolder {
    private static final Path MASKING = Path.of(System.getProperty("klankbord.root", ".."), "data", "masking");

    private AnnotatedFolder() {}

    static Path model() {
        return MASKING.resolve("masking.model");
    }

    static List<AnnotatedText> texts() {
        return read(MASKING.resolve("texts"));
    }

    static List<AnnotatedText> heldOut() {
        return read(MASKING.resolve("held-out"));
    }

    static GoldText gold(AnnotatedText text) {
        return new GoldText(
                "",
                text.text(),
                text.marks().stream().map(AnnotatedFolder::span).toList());
    }

    /// With this mark alone.
    static GoldText gold(AnnotatedText text, AnnotatedText.Mark mark) {
        return new GoldText("", text.text(), List.of(span(mark)));
    }

    private static Span span(AnnotatedText.Mark mark) {
        return new Span(mark.start(), mark.end(), PersonalData.valueOf(mark.kind()));
    }

    /// In order of the names of the files, as the training reads them.
    private static List<AnnotatedText> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .flatMap(AnnotatedFolder::lines)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AnnotatedText::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
