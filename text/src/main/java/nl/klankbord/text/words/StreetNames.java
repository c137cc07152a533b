package nl.klankbord.text.words;

/// How far the name of a street reaches back from its last word.
public final class StreetNames {
    private StreetNames() {}

    public static int first(Reading text, int end) {
        int first = end;
        while (text.is(end, WordClass.STREET_END)
                && text.is(first - 1, WordClass.SCENERY)
                && !text.is(first - 1, WordClass.STREET_END)) {
            first--;
        }
        boolean ordinal = (text.word(first - 1, "e") || text.word(first - 1, "de"))
                && text.digits(first - 2) == 1
                && text.tokens().joined(first - 1);
        return ordinal ? first - 2 : first;
    }
}
