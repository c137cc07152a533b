package nl.klankbord.text.topics;

/// One category of the taxonomy. The code is stable: `main` or `main/sub`.
public record Category(Dimension dimension, String code, String name, String englishName, String definition) {

    /// The main code: the part before the slash.
    public String main() {
        int slash = code.indexOf('/');
        return slash < 0 ? code : code.substring(0, slash);
    }

    public boolean isMain() {
        return code.indexOf('/') < 0;
    }
}
