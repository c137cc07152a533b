package nl.klankbord.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.language.CaseShape;
import nl.klankbord.text.language.Tokens;

/// Invents personal data: of the same kind and shape as what leaked, or from nothing for what was masked already. Never
/// gives a word back that it was given.
final class StandIns {
    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "der", "den", "ter", "ten", "te", "het", "in", "op", "el", "al", "ben", "bin", "ait", "da",
            "dos", "di", "du", "la", "le", "von", "en", "of");
    private static final Set<String> MONTHS = Set.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
            "jan",
            "feb",
            "mrt",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "okt",
            "nov",
            "dec");
    private static final List<String> STREETS = List.of(
            "egelantierstraat",
            "zonnedauwlaan",
            "kwikstaartweg",
            "wilgenroosplein",
            "meidoornkade",
            "kersenboomgaard",
            "hazelworpad",
            "driehoekswetering");
    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bcdfghjklmnprstvwxz";

    private final NameBook names;
    private final RandomGenerator random;

    /// @param random its seed is kept by nobody, so that nobody can go back from what was invented
    StandIns(NameBook names, RandomGenerator random) {
        this.names = names;
        this.random = random;
    }

    /// @param origin name group of a person, empty for other kinds
    record Invented(String words, String origin) {}

    /// Something like this stretch.
    Invented like(String stretch, PersonalData kind) {
        return switch (kind) {
            case PERSOON -> person(stretch);
            case ADRES -> new Invented(address(stretch), "");
            case GEBOORTEDATUM -> new Invented(date(stretch), "");
            case POSTCODE, TELEFOON, EMAIL, BSN, IBAN, KENTEKEN, ZAAKNUMMER, DOCUMENTNUMMER, HANDLE ->
                new Invented(signs(stretch, kind), "");
        };
    }

    /// Something for a placeholder of this kind.
    Invented any(PersonalData kind) {
        if (kind == PersonalData.PERSOON) {
            String origin = names.anyOrigin(random);
            String first = names.draw(true, origin, Set.of(), random);
            return new Invented(cased(first, CaseShape.CAPITALISED), origin);
        }
        return like(
                switch (kind) {
                    case PERSOON -> throw new IllegalStateException("A person was drawn already");
                    case ADRES -> "Molenweg 12";
                    case POSTCODE -> "3045 KL";
                    case TELEFOON -> "06 41822093";
                    case EMAIL -> "tor.belman@example.nl";
                    case BSN -> "204178830";
                    case IBAN -> "NL18 RABO 0317 4419 62";
                    case KENTEKEN -> "KL-412-X";
                    case GEBOORTEDATUM -> "14-03-1961";
                    case ZAAKNUMMER -> "Z-2026-41182";
                    case DOCUMENTNUMMER -> "NX4R71KD2";
                    case HANDLE -> "@belman_71";
                },
                kind);
    }

    private Invented person(String stretch) {
        Tokens tokens = Tokens.of(stretch);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.folded(i));
        }
        String origin = names.originOf(words);
        Set<String> never = new HashSet<>(words);
        StringBuilder other = new StringBuilder(stretch);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.isNumber(i)) {
                other.replace(tokens.start(i), tokens.end(i), digits(tokens.folded(i)));
            } else if (tokens.isWord(i) && !PARTICLES.contains(tokens.folded(i))) {
                other.replace(tokens.start(i), tokens.end(i), nameFor(tokens, i, origin, never));
            }
        }
        return new Invented(other.toString(), origin);
    }

    private String nameFor(Tokens tokens, int i, String origin, Set<String> never) {
        if (tokens.length(i) == 1) {
            return cased(String.valueOf(otherLetter(tokens.letter(i, 0))), tokens.shape(i));
        }
        boolean first = tokens.size() == 1 ? names.isFirstName(tokens.folded(i), origin) : i < tokens.size() - 1;
        String drawn = names.draw(first, origin, never, random);
        never.add(drawn);
        return cased(drawn, tokens.shape(i));
    }

    private static String cased(String name, CaseShape shape) {
        return switch (shape) {
            case UPPER -> name.toUpperCase(Locale.ROOT);
            case CAPITALISED, MIXED -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
            case LOWER, NONE -> name;
        };
    }

    /// The words before the first number become one street; a letter behind a number another letter.
    private String address(String stretch) {
        Tokens tokens = Tokens.of(stretch);
        StringBuilder other = new StringBuilder(stretch);
        boolean street = true;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.isNumber(i)) {
                other.replace(tokens.start(i), tokens.end(i), digits(tokens.folded(i)));
            } else if (tokens.isWord(i) && tokens.length(i) > 2 && !PARTICLES.contains(tokens.folded(i))) {
                String name = street ? STREETS.get(random.nextInt(STREETS.size())) : signs(tokens.folded(i));
                other.replace(tokens.start(i), tokens.end(i), cased(name, tokens.shape(i)));
                street = false;
            } else if (tokens.isWord(i) && tokens.length(i) == 1) {
                other.replace(
                        tokens.start(i), tokens.end(i), cased(String.valueOf(letterOf("abcdef")), tokens.shape(i)));
            }
        }
        return other.toString();
    }

    private String date(String stretch) {
        Tokens tokens = Tokens.of(stretch);
        StringBuilder other = new StringBuilder(stretch);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.isNumber(i)) {
                other.replace(tokens.start(i), tokens.end(i), partOfDate(tokens.folded(i)));
            } else if (tokens.isWord(i) && !MONTHS.contains(tokens.folded(i))) {
                other.replace(tokens.start(i), tokens.end(i), cased(signs(tokens.folded(i)), tokens.shape(i)));
            }
        }
        return other.toString();
    }

    /// A day or month stays one that both can be, a year stays a year.
    private String partOfDate(String number) {
        return switch (number.length()) {
            case 1 -> String.valueOf(1 + random.nextInt(9));
            case 2 -> number.compareTo("31") > 0 ? String.valueOf(40 + random.nextInt(60)) : "1" + random.nextInt(3);
            case 4 -> String.valueOf(1935 + random.nextInt(70));
            default -> digits(number);
        };
    }

    /// Other letters and digits, but for what says which kind it is: the country of an IBAN, the beginning of a
    /// telephone number, the ending of a mail address.
    private String signs(String stretch, PersonalData kind) {
        boolean keepsStart = kind == PersonalData.IBAN
                || (kind == PersonalData.TELEFOON && (stretch.startsWith("0") || stretch.startsWith("+")));
        int from = keepsStart ? Math.min(2, stretch.length()) : 0;
        int dot = stretch.lastIndexOf('.');
        boolean keepsEnding = kind == PersonalData.EMAIL && dot > 0;
        int to = keepsEnding ? dot : stretch.length();
        return stretch.substring(0, from) + signs(stretch.substring(from, to)) + stretch.substring(to);
    }

    private String signs(String stretch) {
        StringBuilder other = new StringBuilder(stretch.length());
        for (int at = 0; at < stretch.length(); at++) {
            char sign = stretch.charAt(at);
            if (Character.isDigit(sign)) {
                other.append(otherDigit(sign));
            } else if (Character.isUpperCase(sign)) {
                other.append(Character.toUpperCase(otherLetter(Character.toLowerCase(sign))));
            } else {
                other.append(Character.isLetter(sign) ? otherLetter(sign) : sign);
            }
        }
        return other.toString();
    }

    private String digits(String number) {
        String other = signs(number);
        return number.startsWith("0") || !other.startsWith("0") ? other : "1" + other.substring(1);
    }

    private char otherDigit(char digit) {
        int value = Character.digit(digit, 10);
        return (char) ('0' + (value + 1 + random.nextInt(9)) % 10);
    }

    private char otherLetter(char letter) {
        String like = VOWELS.indexOf(letter) >= 0 ? VOWELS : CONSONANTS;
        char other = letterOf(like);
        while (other == letter) {
            other = letterOf(like);
        }
        return other;
    }

    private char letterOf(String letters) {
        return letters.charAt(random.nextInt(letters.length()));
    }
}
