package nl.klankbord.text.topics;

import java.util.List;

/// One category of the taxonomy. The code is stable: `main` or `main/sub`. The examples are texts that belong to it,
/// the
/// counter-example is a text that seems to and does not.
public record Category(
        Dimension dimension,
        String code,
        String name,
        String englishName,
        String definition,
        List<String> examples,
        String counterExample) {
    public Category {
        examples = List.copyOf(examples);
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A category has a code and a name: '%s' '%s'".formatted(code, name));
        }
    }

    /// A category without examples.
    public Category(Dimension dimension, String code, String name, String englishName, String definition) {
        this(dimension, code, name, englishName, definition, List.of(), "");
    }

    /// The main code: the part before the slash.
    public String main() {
        int slash = code.indexOf('/');
        return slash < 0 ? code : code.substring(0, slash);
    }

    public boolean isMain() {
        return code.indexOf('/') < 0;
    }
}
