package nl.klankbord.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HouseNumbersTest {
    private static final int MOST_LINES_OF_A_METHOD = 40;
    private static final int MOST_LINES_OF_A_FILE = 400;
    private static final int MOST_FILES_OF_A_PACKAGE = 25;
    private static final int MOST_PARAMETERS = 5;
    private static final List<SourceFile> HOUSE =
            SourceFile.ofTheHouse(Path.of(System.getProperty("klankbord.root", "..")));

    @Test
    void everySourceKeepsToTheHouseNumbers() {
        assertThat(HOUSE).hasSizeGreaterThan(50);
        assertThat(problems(HOUSE)).isEmpty();
    }

    @Test
    void methodsAreShortAsARule() {
        List<Long> lengths = HOUSE.stream()
                .flatMap(file -> file.methods().stream())
                .map(SourceFile.Method::lines)
                .sorted()
                .toList();

        assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(7);
        assertThat(lengths.get(lengths.size() * 95 / 100)).as("95th percentile").isLessThanOrEqualTo(20);
    }

    @Test
    void aLongMethodIsCaught() {
        String body = "        int x = 1;\n".repeat(41);
        assertThat(problems(List.of(SourceFile.parse("A.java", "class A {\n    void far() {\n" + body + "    }\n}\n"))))
                .singleElement()
                .asString()
                .contains("far");
    }

    @Test
    void aLongFileIsCaught() {
        String body = "    int x;\n".repeat(401);
        assertThat(problems(List.of(SourceFile.parse("A.java", "class A {\n" + body + "}\n"))))
                .singleElement()
                .asString()
                .contains("A.java");
    }

    @Test
    void aSixthParameterIsCaught() {
        String code = "interface A {\n    void many(int a, int b, int c, int d, int e, int f);\n}\n";
        assertThat(problems(List.of(SourceFile.parse("A.java", code))))
                .singleElement()
                .asString()
                .contains("many");
    }

    @Test
    void aCrowdedPackageIsCaught() {
        List<SourceFile> crowd = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            crowd.add(new SourceFile("x/F" + i + ".java", 1, List.of()));
        }

        assertThat(problems(crowd)).singleElement().asString().contains("26 files");
    }

    private static List<String> problems(List<SourceFile> files) {
        List<String> problems = new ArrayList<>();
        for (SourceFile file : files) {
            if (file.lines() > MOST_LINES_OF_A_FILE) {
                problems.add("%s has %d lines of code".formatted(file.name(), file.lines()));
            }
            file.methods().forEach(method -> check(file, method, problems));
        }
        Map<Path, Long> packages = files.stream()
                .filter(file -> !file.name().endsWith("package-info.java"))
                .collect(Collectors.groupingBy(file -> folder(file.name()), Collectors.counting()));
        packages.forEach((folder, count) -> {
            if (count > MOST_FILES_OF_A_PACKAGE) {
                problems.add("%s has %d files".formatted(folder, count));
            }
        });
        return problems;
    }

    private static Path folder(String name) {
        Path parent = Path.of(name).getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static void check(SourceFile file, SourceFile.Method method, List<String> problems) {
        if (method.lines() > MOST_LINES_OF_A_METHOD) {
            problems.add("%s: method %s has %d lines".formatted(file.name(), method.name(), method.lines()));
        }
        if (method.parameters() > MOST_PARAMETERS && !method.name().equals("<init>")) {
            problems.add("%s: method %s takes %d".formatted(file.name(), method.name(), method.parameters()));
        }
    }
}
