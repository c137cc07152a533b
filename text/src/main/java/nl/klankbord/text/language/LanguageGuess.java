package nl.klankbord.text.language;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// Tells the language of a text by its frequent words and its script. Says [Language#UNKNOWN] rather than a wrong one:
/// for short texts, for languages it does not know, and for texts that mix Dutch with another language. What stands
/// between square brackets (a placeholder) does not count. Linear in the text; safe for use by several threads.
public final class LanguageGuess {
    /// A text needs this many words before a language is named.
    private static final int FEWEST_WORDS = 4;

    /// Points (frequent words) that the best language must have, and its lead over the next and over Dutch.
    private static final double LEAST_POINTS = 2.5;

    private static final double LEAST_SHARE = .2;
    private static final double LEAD = 1.3;
    private static final double LEAD_OVER_DUTCH = 2;

    /// Reading on tells no more.
    private static final int WORDS_READ = 400;

    private final LanguageWords frequent = new LanguageWords();

    public LanguageGuess() {}

    public Language of(CharSequence text) {
        Tally tally = new Tally();
        read(text, tally);
        if (tally.letters == 0) {
            return Language.UNKNOWN;
        }
        return tally.isMostlyOtherScript() ? byScript(tally) : byWords(tally);
    }

    private void read(CharSequence text, Tally tally) {
        StringBuilder word = new StringBuilder();
        boolean bracketed = false;
        for (int i = 0; i <= text.length() && tally.words < WORDS_READ; i++) {
            char sign = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(sign) && !bracketed) {
                if (word.length() < 40) {
                    word.append(sign);
                }
                tally.letter(sign);
            } else if (!isApostrophe(sign)) {
                bracketed = sign == '[' || (bracketed && sign != ']' && sign != '\n');
                finish(word, tally);
            }
        }
    }

    private void finish(StringBuilder word, Tally tally) {
        if (!word.isEmpty()) {
            tally.words++;
            frequent.score(word.toString().toLowerCase(Locale.ROOT), tally.points);
            word.setLength(0);
        }
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '’';
    }

    /// Persian and Russian are written in these scripts too; their own letters keep them out.
    private static Language byScript(Tally tally) {
        if (tally.arabic > tally.cyrillic) {
            return tally.notArabic == 0 ? Language.AR : Language.UNKNOWN;
        }
        boolean ukrainian = tally.ukrainian > 0 && tally.notUkrainian == 0;
        return ukrainian ? Language.UK : Language.UNKNOWN;
    }

    private static Language byWords(Tally tally) {
        Language best = Language.UNKNOWN;
        double most = 0;
        double next = 0;
        for (Language language : Language.values()) {
            double points = tally.points.getOrDefault(language, 0.0);
            if (points > most) {
                next = most;
                most = points;
                best = language;
            } else {
                next = Math.max(next, points);
            }
        }
        double dutch = tally.points.getOrDefault(Language.NL, 0.0);
        boolean enough = tally.words >= FEWEST_WORDS && most >= LEAST_POINTS && most >= tally.words * LEAST_SHARE;
        boolean clear = most >= next * LEAD && (best == Language.NL || most >= dutch * LEAD_OVER_DUTCH);
        return enough && clear ? best : Language.UNKNOWN;
    }

    /// What was counted while reading.
    private static final class Tally {
        private final Map<Language, Double> points = new EnumMap<>(Language.class);
        private int words;
        private int letters;
        private int arabic;
        private int notArabic;
        private int cyrillic;
        private int ukrainian;
        private int notUkrainian;

        void letter(char sign) {
            letters++;
            if (sign >= 0x0600 && sign <= 0x06FF) {
                arabic++;
                notArabic += "پچژگکی".indexOf(sign) >= 0 ? 1 : 0;
            } else if (sign >= 0x0400 && sign <= 0x04FF) {
                cyrillic++;
                ukrainian += "іїєґІЇЄҐ".indexOf(sign) >= 0 ? 1 : 0;
                notUkrainian += "ыэъёЫЭЪЁ".indexOf(sign) >= 0 ? 1 : 0;
            }
        }

        boolean isMostlyOtherScript() {
            return arabic + cyrillic > letters / 2;
        }
    }
}
