package nl.klankbord.text.tagging;

import java.util.Arrays;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// What speaks for or against a word being a name, as places in the table of weights. Every feature has a number, and
/// the numbers fall into groups, so that the tagger can say which group decided.
final class NameFeatures {
    /// Bits of a place in the table.
    static final int BITS = 18;
    static final int MOST = 96;

    private static final long SEEN = WordClass.bits(
            WordClass.FIRST_NAME,
            WordClass.SURNAME,
            WordClass.PARTICLE,
            WordClass.ORDINARY,
            WordClass.MONTH,
            WordClass.PLACE,
            WordClass.ORGANISATION,
            WordClass.STREET,
            WordClass.SCENERY,
            WordClass.STREET_END,
            WordClass.TITLE,
            WordClass.ABBREVIATED_TITLE,
            WordClass.ACADEMIC,
            WordClass.ROLE,
            WordClass.KIN,
            WordClass.PET,
            WordClass.PLACE_CUE,
            WordClass.SIGN_OFF,
            WordClass.GREETING,
            WordClass.NAME_CUE,
            WordClass.SPEECH,
            WordClass.FOREIGN,
            WordClass.COMPOUND,
            WordClass.POSSESSIVE,
            WordClass.FUNCTION,
            WordClass.CASE_CUE,
            WordClass.PHONE_CUE,
            WordClass.BSN_CUE,
            WordClass.DOCUMENT_CUE,
            WordClass.BIRTH_CUE,
            WordClass.PLATE_CUE,
            WordClass.UNIT,
            WordClass.FILLER,
            WordClass.NOT_A_HOUSE,
            WordClass.SEALED);
    private static final long NAMES = WordClass.bits(WordClass.FIRST_NAME, WordClass.SURNAME);
    private static final long SCENES = WordClass.bits(
            WordClass.SCENERY, WordClass.STREET_END, WordClass.PLACE, WordClass.ORGANISATION, WordClass.STREET);
    private static final long ORDINARY = WordClass.bits(
            WordClass.ORDINARY, WordClass.FOREIGN, WordClass.COMPOUND, WordClass.FUNCTION, WordClass.MONTH);
    private static final long PEOPLE = WordClass.bits(
            WordClass.TITLE,
            WordClass.ABBREVIATED_TITLE,
            WordClass.ACADEMIC,
            WordClass.ROLE,
            WordClass.KIN,
            WordClass.GREETING,
            WordClass.SIGN_OFF,
            WordClass.NAME_CUE,
            WordClass.SPEECH,
            WordClass.PARTICLE);
    private static final long ENDINGS = WordClass.bits(WordClass.ENDS_AS_STREET, WordClass.ENDS_AS_BUILDING);
    private static final long KNOWN_WORDS = WordClass.bits(WordClass.ORDINARY);
    private static final int LETTERS_AT_MOST = 16;
    private static final NameReason[] GROUPS = groups();

    private final Units units;
    private final Reading text;
    /// Words whose entry in the name lists is hidden, to learn what unknown names look like.
    private final boolean[] hidden;
    private final int[] places = new int[MOST];
    private final byte[] numbers = new byte[MOST];
    private final byte[] shapes;
    private int size;

    NameFeatures(Units units, boolean[] hidden) {
        this.units = units;
        this.text = units.text();
        this.hidden = hidden;
        this.shapes = new byte[units.size()];
    }

    int size() {
        return size;
    }

    int place(int feature) {
        return places[feature];
    }

    NameReason group(int feature) {
        return GROUPS[numbers[feature]];
    }

    private long classes(int unit) {
        if (unit < 0 || unit >= units.size()) {
            return 0;
        }
        long seen = text.classes(units.token(unit)) & SEEN;
        return unit < hidden.length && hidden[unit] ? seen & ~NAMES : seen;
    }

    private int shape(int unit) {
        if (unit < 0 || unit >= units.size()) {
            return 9;
        }
        if (shapes[unit] == 0) {
            shapes[unit] = (byte) (computedShape(unit) + 1);
        }
        return shapes[unit] - 1;
    }

    private int computedShape(int unit) {
        int i = units.token(unit);
        Tokens tokens = text.tokens();
        if (tokens.isNumber(i)) {
            return 8;
        }
        if (text.shouted(i)) {
            return 7;
        }
        return switch (tokens.shape(i)) {
            case LOWER -> units.capitals() ? 0 : 1;
            case CAPITALISED -> text.sentenceStart(i) ? 2 : 3;
            case UPPER -> tokens.length(i) == 1 ? 4 : 5;
            case MIXED -> 6;
            case NONE -> 10;
        };
    }

    private static NameReason[] groups() {
        NameReason[] groups = new NameReason[64];
        Arrays.fill(groups, 0, 50, NameReason.CONTEXT);
        Arrays.fill(groups, 50, 64, NameReason.LETTERS);
        Arrays.fill(groups, 2, 6, NameReason.KNOWN);
        Arrays.fill(groups, 29, 32, NameReason.KNOWN);
        groups[6] = NameReason.CAPITAL;
        groups[28] = NameReason.CAPITAL;
        Arrays.fill(groups, 7, 15, NameReason.BEFORE);
        Arrays.fill(groups, 32, 35, NameReason.BEFORE);
        Arrays.fill(groups, 15, 22, NameReason.AFTER);
        Arrays.fill(groups, 35, 37, NameReason.AFTER);
        return groups;
    }

    /// The features of a unit that is a name.
    void ofUnit(int u) {
        size = 0;
        long own = classes(u);
        long before = classes(u - 1);
        long after = classes(u + 1);
        int shape = shape(u);
        word(u, own, shape);
        before(u, own, before, shape);
        after(u, own, after, shape);
        around(u, own, shape);
        add(22, before, own, after);
        if ((own & KNOWN_WORDS) == 0) {
            letters(units.token(u), own == 0 ? 1 : 0);
        }
    }

    private void word(int u, long own, int shape) {
        add(1, 1);
        add(2, own);
        add(3, own, shape);
        add(29, own & SCENES, shape);
        add(30, own & NAMES, own & ORDINARY, shape);
        add(31, own & ORDINARY, shape);
        if ((own & WordClass.ORDINARY.bit()) != 0 || own == WordClass.PARTICLE.bit()) {
            add(4, units.word(u));
            add(5, units.word(u), shape);
        }
        add(6, shape);
        add(28, text.classes(units.token(u)) & ENDINGS, shape);
    }

    private void before(int u, long own, long before, int shape) {
        int gap = units.gap(u);
        int word = units.word(u - 1);
        int second = units.word(u - 2);
        add(7, before, gap, own);
        add(8, before, gap, shape);
        add(9, word, gap == 2 ? 1 : 0);
        add(10, word, own);
        add(11, word, second);
        add(12, second, shape);
        add(13, classes(u - 2), before, own);
        add(14, gap, shape);
        add(32, before & PEOPLE, own & NAMES, own & ORDINARY);
        add(33, before & PEOPLE, shape);
        add(34, before & SCENES, own & SCENES);
    }

    private void after(int u, long own, long after, int shape) {
        int gap = units.gap(u + 1);
        int word = units.word(u + 1);
        add(15, after, gap, own);
        add(16, after, gap, shape);
        add(17, word);
        add(18, word, own);
        add(19, word, units.word(u + 2));
        add(20, gap, shape, own);
        add(21, shape(u + 1), shape, after);
        add(35, after & NAMES, after & ORDINARY, own & ORDINARY);
        add(36, after & PEOPLE, own & ORDINARY, shape);
    }

    private void around(int u, long own, int shape) {
        add(23, shape(u - 1), shape, shape(u + 1));
        add(24, units.word(u - 1), units.word(u + 1));
        int place = linePlace(u);
        add(25, place, shape);
        add(26, place, own);
        add(27, units.word(u - 3), own == 0 ? 1 : 0);
    }

    /// The features of two neighbours being one name.
    void ofPair(int u) {
        size = 0;
        long own = classes(u);
        long before = classes(u - 1);
        int gap = units.gap(u);
        int shape = shape(u);
        add(40, gap);
        add(41, gap, own);
        add(42, gap, before, own);
        add(43, shape(u - 1), shape, gap);
        add(44, units.word(u - 1), own);
        add(45, units.word(u), before);
        add(46, own, shape);
    }

    /// Where in which line: first or last words of a short line in the end are a signature.
    private int linePlace(int u) {
        int line = units.line(u);
        int fromEnd = Math.min(3, units.lines() - line);
        int start = u;
        while (start > 0 && units.line(start - 1) == line && start > u - 4) {
            start--;
        }
        int end = u;
        while (end < units.size() - 1 && units.line(end + 1) == line && end < u + 4) {
            end++;
        }
        int several = units.lines() > 0 ? 1 : 0;
        return ((several * 4 + fromEnd) * 5 + (u - start)) * 5 + (end - u);
    }

    private void letters(int i, int unknown) {
        Tokens tokens = text.tokens();
        int length = Math.min(tokens.length(i), LETTERS_AT_MOST);
        add(50, length, unknown);
        int pre = 0;
        int three = '^';
        int four = '^';
        for (int c = 0; c < length; c++) {
            int letter = tokens.letter(i, c);
            pre = 31 * pre + letter;
            three = (three << 8 | letter) & 0xFFFFFF;
            four = four << 8 | letter;
            if (c >= 1) {
                add(52, three, unknown);
            }
            if (c >= 2) {
                add(53, four, unknown);
            }
            if (c == 1 || c == 2) {
                add(51, pre, c);
            }
        }
        for (int tail = 2; tail <= 4 && tail < length; tail++) {
            int end = 0;
            for (int c = tokens.length(i) - tail; c < tokens.length(i); c++) {
                end = 31 * end + tokens.letter(i, c);
            }
            add(54, end, tail * 2 + unknown);
        }
    }

    private void add(int feature, long a) {
        add(feature, a, 0, 0);
    }

    private void add(int feature, long a, long b) {
        add(feature, a, b, 0);
    }

    private void add(int feature, long a, long b, long c) {
        if (size == MOST) {
            return;
        }
        places[size] = Places.of(BITS, feature, a, b, c);
        numbers[size++] = (byte) feature;
    }
}
