package nl.klankbord.text.words;

/// Marks what bears a person's name and is no person: streets, bridges, schools, organisations, districts, pets. Runs
/// before the finders, which then leave these words alone or, for streets, look for a house number behind them.
public final class Scenery {
    private static final long PERSONAL =
            WordClass.bits(WordClass.FIRST_NAME, WordClass.TITLE, WordClass.ABBREVIATED_TITLE, WordClass.KIN);
    private static final int LONGEST_STREET = 5;
    private static final int LONGEST_PET = 10;
    private static final long PLACES = WordClass.bits(WordClass.ORGANISATION, WordClass.PLACE);
    private static final long TRIGGERS = PLACES
            | WordClass.bits(
                    WordClass.PHRASE_START,
                    WordClass.STREET,
                    WordClass.ENDS_AS_STREET,
                    WordClass.ENDS_AS_BUILDING,
                    WordClass.BARE_STREET,
                    WordClass.PET,
                    WordClass.PLACE_CUE);
    private static final long ENDS = WordClass.bits(WordClass.ENDS_AS_STREET, WordClass.ENDS_AS_BUILDING);
    private static final long TITLES = WordClass.bits(WordClass.TITLE, WordClass.ABBREVIATED_TITLE);
    private static final long WORDS = WordClass.bits(WordClass.ORDINARY, WordClass.SURNAME, WordClass.FIRST_NAME);

    private final Phrases phrases;

    public Scenery(Phrases phrases) {
        this.phrases = phrases;
    }

    public void mark(Reading text) {
        for (int i = 0; i < text.size(); i++) {
            if (text.any(i, TRIGGERS)) {
                markWord(text, i);
            }
        }
    }

    private void markWord(Reading text, int i) {
        if (text.is(i, WordClass.PHRASE_START)) {
            int last = phrases.lastOf(text.tokens(), i);
            if (last > i) {
                text.mark(i, last, WordClass.SCENERY);
            }
        }
        if (behindTitle(text, i) || isSurname(text, i)) {
            return;
        }
        if (isStreet(text, i)) {
            text.mark(firstOfStreet(text, i), i, WordClass.SCENERY);
            text.mark(i, i, WordClass.STREET_END);
        } else if (isBuilding(text, i)) {
            text.mark(firstOfStreet(text, i), i, WordClass.SCENERY);
        } else if (text.any(i, WordClass.bits(WordClass.PET, WordClass.PLACE_CUE))) {
            markNamed(text, i);
        } else if (text.any(i, PLACES) && isScene(text, i)) {
            text.mark(i, i, WordClass.SCENERY);
        }
    }

    /// Nobody is called street: what stands behind "mw" is a person, whatever it ends with.
    private static boolean behindTitle(Reading text, int i) {
        int before = text.tokens().isMark(i - 1, '.') ? i - 2 : i - 1;
        return text.is(before, WordClass.ABBREVIATED_TITLE);
    }

    /// "Marga Oudijk", "J. Waterhof", "familie Ter Horst": behind a first name, an initial or a title what could as
    /// well
    /// be a surname is left to the tagger, unless a house number follows.
    private static boolean isSurname(Reading text, int i) {
        boolean shape = text.any(i, ENDS) && Endings.endsAsSurname(text.tokens(), i) && text.capital(i);
        if (!shape || text.is(i, WordClass.STREET) || text.digits(i + 1) > 0) {
            return false;
        }
        int before = i - 1;
        while (before > i - 4 && text.is(before, WordClass.PARTICLE)) {
            before--;
        }
        if (text.tokens().isMark(before, '.') && text.tokens().joined(before)) {
            boolean initial = text.tokens().length(before - 1) == 1 && text.capital(before - 1);
            return initial || text.any(before - 1, PERSONAL);
        }
        boolean firstName = text.is(before, WordClass.FIRST_NAME) && !text.is(before, WordClass.ORDINARY);
        return firstName || text.any(before, TITLES);
    }

    /// A place or organisation that is also a name ("Santos") is a person behind a title or a first name.
    private static boolean isScene(Reading text, int i) {
        boolean name = text.any(i, WordClass.bits(WordClass.FIRST_NAME, WordClass.SURNAME));
        boolean twofold = text.tokens().isMark(i + 1, '-') && text.capital(i + 2);
        boolean full = text.is(i, WordClass.FIRST_NAME) && text.capital(i + 1) && text.is(i + 1, WordClass.SURNAME);
        int before = text.tokens().isMark(i - 1, '.') ? i - 2 : i - 1;
        return !name || !(twofold || full || text.any(before, PERSONAL));
    }

    private static boolean isStreet(Reading text, int i) {
        if (text.is(i, WordClass.NOT_A_STREET)) {
            return false;
        }
        if (text.is(i, WordClass.STREET)) {
            return true;
        }
        if (text.any(i, WORDS)) {
            return text.capital(i)
                    && text.is(i, WordClass.BARE_STREET)
                    && text.capital(i - 1)
                    && !text.sentenceStart(i - 1);
        }
        return text.is(i, WordClass.ENDS_AS_STREET);
    }

    private static boolean isBuilding(Reading text, int i) {
        return text.is(i, WordClass.ENDS_AS_BUILDING) && !text.any(i, WORDS);
    }

    /// Back over "Burgemeester", "Lange", "Jacques", "Witte de": the words that belong to the street.
    private static int firstOfStreet(Reading text, int end) {
        int first = end;
        while (first > end - LONGEST_STREET && !text.opensCell(first) && !text.is(first - 1, WordClass.STREET_END)) {
            if (belongsToStreet(text, first - 1, end)) {
                first--;
            } else if (text.tokens().isMark(first - 1, '-')
                    && text.tokens().joined(first)
                    && text.tokens().isWord(first - 2)) {
                first -= 2;
            } else if (text.is(first - 1, WordClass.PARTICLE) && belongsToStreet(text, first - 2, end)) {
                first -= 2;
            } else if (text.word(first - 1, "d") && text.tokens().isMark(first - 2, '/') && text.word(first - 3, "v")) {
                first -= 3;
            } else {
                break;
            }
        }
        return first;
    }

    private static boolean belongsToStreet(Reading text, int i, int end) {
        if (text.is(i, WordClass.STREET_PREFIX)) {
            return text.capital(i) || !text.capital(end);
        }
        boolean title = text.any(i, WordClass.bits(WordClass.TITLE, WordClass.ABBREVIATED_TITLE, WordClass.ROLE));
        boolean name = text.is(i, WordClass.FIRST_NAME) && !text.is(i, WordClass.PARTICLE);
        boolean ordinary = text.is(i, WordClass.ORDINARY) && !name;
        boolean inside = !text.sentenceStart(i) && text.tokens().length(i) > 3 && text.capital(end);
        return text.capital(i) && !title && (!ordinary || inside);
    }

    /// "onze hond Bruno", "de kat heet Minoes", "basisschool De Klimop".
    private static void markNamed(Reading text, int i) {
        int next = i + 1;
        while (next < i + 4
                && ((text.is(i, WordClass.PET) ? ",'\"(:" : "'\"")
                                        .indexOf(text.tokens().mark(next))
                                >= 0
                        || fillsName(text, next))) {
            next++;
        }
        boolean pet = text.is(i, WordClass.PET);
        int later = pet && !text.capital(next) ? namedLater(text, i) : -1;
        next = later > 0 ? later : next;
        boolean name = text.capital(next)
                || (pet && text.is(next, WordClass.FIRST_NAME) && !text.is(next, WordClass.ORDINARY));
        if (name && !text.any(next, WordClass.bits(WordClass.TITLE, WordClass.ABBREVIATED_TITLE, WordClass.KIN))) {
            int last = !pet && text.capital(next + 1) ? next + 1 : next;
            text.mark(next, last, WordClass.SCENERY);
        }
    }

    /// The word behind "heet" or "genaamd" later in the sentence of an animal: "ons konijn, grijs, heet Arno".
    private static int namedLater(Reading text, int pet) {
        for (int i = pet + 1;
                i < pet + LONGEST_PET
                        && !text.tokens().isMark(i, '.')
                        && !text.tokens().isLineEnd(i);
                i++) {
            if (text.word(i, "heet") || text.word(i, "genaamd") || text.word(i, "heette")) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean fillsName(Reading text, int i) {
        return text.word(i, "heet") || text.word(i, "genaamd") || text.word(i, "de") || text.word(i, "het");
    }
}
