package nl.klankbord.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What documents promise, held against what is there. Each question answers a list of broken promises, empty when all
/// are kept.
final class Promises {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CLASS_NAME =
            Pattern.compile("`([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+)(?:\\.\\w+(?:\\(\\))?)?`");
    private static final Pattern SETTING = Pattern.compile("\\bKLANKBORD_[A-Z_]+\\b");
    private static final Pattern ROUTE = Pattern.compile("\\.(GET|POST)\\(\\s*\"([^\"]+)\"");
    private static final Pattern PAGE = Pattern.compile("`(GET|POST) ([^`]+)`");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\s*(?:\\$ )?\\./klankbord ([a-z]+)");

    private Promises() {}

    /// Names in the second column of the glossary must stand in the code.
    static List<String> glossary(String glossary, Set<String> wordsOfTheCode) {
        List<String> broken = new ArrayList<>();
        glossary.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Dutch"))
                .forEach(row -> {
                    String[] cells = row.split("\\|", -1);
                    found(CODE, cells[2], 1).stream()
                            .filter(name -> !wordsOfTheCode.contains(name))
                            .forEach(name -> broken.add("glossary names %s, the code does not".formatted(name)));
                });
        return broken;
    }

    /// Classes named in prose must exist.
    static List<String> classes(String document, Set<String> wordsOfTheCode) {
        return found(CLASS_NAME, document, 1).stream()
                .filter(name -> !wordsOfTheCode.contains(name))
                .map(name -> "a document names the class %s, which is not there".formatted(name))
                .toList();
    }

    /// The same settings must stand in the document and in the code.
    static List<String> settings(String document, String code) {
        return differences("setting", found(SETTING, document, 0), found(SETTING, code, 0));
    }

    /// The same pages, with their method, must stand in the document and in the code.
    static List<String> pages(String document, String code) {
        return differences("page", pairs(PAGE, document), pairs(ROUTE, code));
    }

    static List<String> commands(String document, Set<String> commands) {
        return found(COMMAND, document, 1).stream()
                .filter(name -> !commands.contains(name))
                .map(name -> "a document names the command %s, which is not there".formatted(name))
                .toList();
    }

    /// Every decision must be listed in the index, and every listed one must exist.
    static List<String> decisions(String index, Set<String> files) {
        Set<String> listed = found(Pattern.compile("\\((\\d{4}-[a-z0-9-]+\\.md)\\)"), index, 1);
        return differences("decision", listed, files);
    }

    private static List<String> differences(String what, Set<String> promised, Set<String> there) {
        List<String> broken = new ArrayList<>();
        promised.stream()
                .filter(name -> !there.contains(name))
                .forEach(name -> broken.add("%s %s is documented but not there".formatted(what, name)));
        there.stream()
                .filter(name -> !promised.contains(name))
                .forEach(name -> broken.add("%s %s is there but not documented".formatted(what, name)));
        return broken;
    }

    private static Set<String> found(Pattern pattern, String text, int group) {
        return new TreeSet<>(
                pattern.matcher(text).results().map(match -> match.group(group)).toList());
    }

    private static Set<String> pairs(Pattern pattern, String text) {
        return new TreeSet<>(pattern.matcher(text).results().map(Promises::pair).toList());
    }

    private static String pair(MatchResult match) {
        return match.group(1) + " " + match.group(2);
    }
}
