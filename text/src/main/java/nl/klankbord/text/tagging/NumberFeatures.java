package nl.klankbord.text.tagging;

import nl.klankbord.text.language.CaseShape;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Cues;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// What says which kind of number a unit belongs to, as places in the table of weights.
final class NumberFeatures {
    static final int BITS = 16;

    private static final int MOST = 64;
    private static final int FARTHEST_CUE = 7;
    private static final int LONGEST_RUN = 8;
    private static final long CUES = WordClass.bits(
            WordClass.BSN_CUE,
            WordClass.IBAN_CUE,
            WordClass.PLATE_CUE,
            WordClass.PHONE_CUE,
            WordClass.BIRTH_CUE,
            WordClass.CASE_CUE,
            WordClass.DOCUMENT_CUE,
            WordClass.HANDLE_CUE);
    private static final long SEEN = CUES
            | WordClass.bits(
                    WordClass.FIRST_NAME,
                    WordClass.SURNAME,
                    WordClass.ORDINARY,
                    WordClass.MONTH,
                    WordClass.PLACE,
                    WordClass.ORGANISATION,
                    WordClass.SCENERY,
                    WordClass.STREET_END,
                    WordClass.NOT_A_HOUSE,
                    WordClass.UNIT,
                    WordClass.DIGIT_WORD,
                    WordClass.ADDITION,
                    WordClass.COMPOUND,
                    WordClass.MAIL_HOST,
                    WordClass.SEALED);

    private final Units units;
    private final Reading text;
    private final int[] proposals;
    private final int[] places = new int[MOST];
    private int size;

    /// `proposals` holds for each token the kinds that the written rules see there, a bit each.
    NumberFeatures(Units units, int[] proposals) {
        this.units = units;
        this.text = units.text();
        this.proposals = proposals;
    }

    int size() {
        return size;
    }

    int place(int feature) {
        return places[feature];
    }

    void ofUnit(int u) {
        size = 0;
        int proposal = proposal(u);
        int own = shape(u);
        int run = run(u);
        int cluster = units.cluster(u);
        add(1, 1);
        add(2, own);
        add(3, cluster);
        add(4, cluster, own);
        add(5, run);
        add(6, run, own);
        add(7, proposal);
        add(8, proposal, own);
        add(9, proposal, run);
        add(10, proposal(u - 1), proposal, proposal(u + 1));
        words(u, own);
        classes(u, own, proposal, cluster);
        cues(u, own, run);
    }

    private void words(int u, int own) {
        int before = units.word(u - 1);
        int second = units.word(u - 2);
        add(20, before);
        add(21, before, own);
        add(22, second, own);
        add(23, before, second);
        add(24, units.word(u + 1), own);
        add(25, units.word(u + 2), own);
        add(35, units.word(u), own >> 8 & 1);
    }

    private void classes(int u, int own, int proposal, int cluster) {
        long here = classes(u);
        long before = classes(u - 1);
        long after = classes(u + 1);
        int gap = units.gap(u);
        add(26, gap, own);
        add(27, units.gap(u + 1), own);
        add(28, before, own);
        add(29, after, own);
        add(30, before, here, after);
        add(31, classes(u - 2), before, own);
        add(32, shape(u - 1), own, shape(u + 1));
        add(33, here, own);
        add(34, before, gap, proposal);
        add(36, cluster, before);
    }

    private void cues(int u, int own, int run) {
        long near = Cues.before(text, units.token(u));
        add(40, near, own);
        add(41, near, run);
        int found = 0;
        for (int back = 1; back <= FARTHEST_CUE && u - back >= 0; back++) {
            long cue = text.classes(units.token(u - back)) & CUES;
            if (cue != 0) {
                found++;
                add(42, cue, own);
                add(43, cue, run);
                add(44, cue, back);
                if (found == 1) {
                    add(45, units.word(u - back), own);
                }
            }
        }
        long behind = (classes(u + 1) | classes(u + 2) | classes(u + 3)) & CUES;
        add(46, behind, own);
        add(47, found == 0 ? 1 : 0, own, run);
    }

    private int proposal(int u) {
        return u < 0 || u >= units.size() ? 0 : proposals[units.token(u)];
    }

    private long classes(int u) {
        return u < 0 || u >= units.size() ? 0 : text.classes(units.token(u)) & SEEN;
    }

    /// Length, case and leading digit of a unit; the words of a street or a month look as they are.
    private int shape(int u) {
        if (u < 0 || u >= units.size()) {
            return 1;
        }
        Tokens tokens = text.tokens();
        int i = units.token(u);
        int length = Math.min(tokens.length(i), 12);
        if (tokens.isNumber(i)) {
            return 0x1000 + length * 16 + leading(i, length);
        }
        CaseShape shape = tokens.shape(i);
        int letters =
                shape == CaseShape.LOWER ? 1 : shape == CaseShape.CAPITALISED ? 2 : shape == CaseShape.UPPER ? 3 : 4;
        return 0x2000 + Math.min(length, 7) * 16 + letters;
    }

    private int leading(int i, int length) {
        char digit = text.tokens().letter(i, 0);
        int zero = digit == '0' ? 1 : digit == '1' ? 2 : digit == '2' ? 3 : 0;
        int value = text.value(i);
        int range = length <= 2
                ? (value > 31 ? 1 : value > 12 ? 2 : 3)
                : length == 4 && value > 1899 && value < 2100 ? 1 : 0;
        return zero * 4 + range;
    }

    /// The digits of the numbers in a row that this one belongs to: how many, in how many groups.
    private int run(int u) {
        int from = u;
        while (units.number(from - 1) && from > u - LONGEST_RUN) {
            from--;
        }
        int digits = 0;
        int groups = 0;
        int at = from;
        while (at < from + 2 * LONGEST_RUN && (units.number(at) || at == u)) {
            digits += units.number(at) ? text.tokens().length(units.token(at)) : 0;
            groups++;
            at++;
        }
        return Math.min(digits, 20) * 8 + Math.min(groups, 7);
    }

    private void add(int feature, long a) {
        add(feature, a, 0, 0);
    }

    private void add(int feature, long a, long b) {
        add(feature, a, b, 0);
    }

    private void add(int feature, long a, long b, long c) {
        if (size < MOST) {
            places[size++] = Places.of(BITS, feature, a, b, c);
        }
    }

    /// What stands between this unit and the one before, as one of [NumberModel#GAPS] cases.
    int gapCase(int u) {
        Tokens tokens = text.tokens();
        int i = units.token(u);
        int before = units.lastToken(u - 1);
        boolean numbers = units.number(u) && units.number(u - 1);
        int kind = 3;
        if (before == i - 1) {
            kind = tokens.joined(i) ? 0 : 1;
        } else if (before == i - 2 && !tokens.isLineEnd(i - 1)) {
            kind = tokens.joined(i) && tokens.joined(i - 1) ? 2 : 4;
        }
        return kind * 2 + (numbers ? 1 : 0);
    }
}
