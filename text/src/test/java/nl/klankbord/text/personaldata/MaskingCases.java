package nl.klankbord.text.personaldata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Behaviour on Dutch text as files under `masking/`: a line that starts with `#` says what is shown, then the text,
/// then the same text as it comes out, each line behind `> `. An empty line ends a case.
record MaskingCases(String title, String text, String expected) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "masking");

    static List<MaskingCases> all() throws IOException {
        List<MaskingCases> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                Stream.of(Files.readString(file).split("\n\n+", -1))
                        .filter(block -> !block.isBlank())
                        .map(MaskingCases::parse)
                        .forEach(cases::add);
            }
        }
        return cases;
    }

    private static MaskingCases parse(String block) {
        List<String> lines = block.lines().toList();
        List<String> text = lines.stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("> "))
                .toList();
        List<String> expected = lines.stream()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .toList();
        return new MaskingCases(
                lines.getFirst().substring(1).strip(), String.join("\n", text), String.join("\n", expected));
    }
}
