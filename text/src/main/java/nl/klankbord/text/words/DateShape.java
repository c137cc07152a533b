package nl.klankbord.text.words;

import nl.klankbord.text.language.Tokens;

/// A date in digits or with a month in words. `year` has four digits; a year of two digits above 30 is of the last
/// century.
public record DateShape(int last, int year) {
    private static final DateShape NONE = new DateShape(-1, 0);

    public boolean isDate() {
        return last >= 0;
    }

    public static DateShape at(Reading text, int i) {
        if (!text.tokens().isNumber(i)) {
            return NONE;
        }
        if (text.digits(i) == 8) {
            return together(text, i);
        }
        int value = text.value(i);
        if (text.digits(i) == 4) {
            return yearFirst(text, i);
        }
        if (value < 1 || value > 31) {
            return NONE;
        }
        DateShape inWords = withMonthInWords(text, i);
        return inWords.isDate() ? inWords : inDigits(text, i);
    }

    /// What stands behind a word that says birth date, also when no calendar has it: `31-02-1990`, `030577`, `mei
    /// 1952`.
    public static DateShape meantAt(Reading text, int i) {
        DateShape date = at(text, i);
        if (date.isDate()) {
            return date;
        }
        Tokens tokens = text.tokens();
        if (text.is(i, WordClass.MONTH) && text.digits(i + 1) == 4) {
            return new DateShape(i + 1, text.value(i + 1));
        }
        if (!tokens.isNumber(i)) {
            return NONE;
        }
        if (text.digits(i) == 6 || text.digits(i) == 8) {
            return new DateShape(i, 0);
        }
        boolean marked = separator(tokens, i + 1)
                && separator(tokens, i + 3)
                && text.digits(i + 2) > 0
                && text.digits(i + 4) > 0;
        boolean month =
                text.is(i + 1, WordClass.MONTH) || (text.is(i + 2, WordClass.MONTH) && separator(tokens, i + 1));
        if (marked || month) {
            return new DateShape(marked ? i + 4 : text.is(i + 1, WordClass.MONTH) ? i + 1 : i + 2, 0);
        }
        boolean dayMonth = separator(tokens, i + 1) && text.digits(i + 2) > 0 && tokens.joined(i + 2);
        boolean spaced =
                text.digits(i) <= 2 && text.digits(i + 1) > 0 && text.digits(i + 1) <= 2 && text.digits(i + 2) > 0;
        return dayMonth ? new DateShape(i + 2, 0) : spaced ? new DateShape(i + 2, 0) : NONE;
    }

    private static DateShape together(Reading text, int i) {
        int value = text.value(i);
        int year = value % 10000;
        int month = value / 10000 % 100;
        int day = value / 1000000;
        return valid(day, month, year) ? new DateShape(i, year) : NONE;
    }

    private static DateShape yearFirst(Reading text, int i) {
        boolean shape = separator(text.tokens(), i + 1) && separator(text.tokens(), i + 3);
        return shape && valid(text.value(i + 4), text.value(i + 2), text.value(i))
                ? new DateShape(i + 4, text.value(i))
                : NONE;
    }

    private static DateShape inDigits(Reading text, int i) {
        Tokens tokens = text.tokens();
        int month = separator(tokens, i + 1) ? i + 2 : i + 1;
        int year = separator(tokens, month + 1) ? month + 2 : month + 1;
        boolean marked = month == i + 2 && year == month + 2;
        boolean spaced = month == i + 1 && year == month + 1 && text.digits(year) == 4;
        int years = fullYear(text, year);
        return (marked || spaced) && valid(text.value(i), text.value(month), years) ? new DateShape(year, years) : NONE;
    }

    private static DateShape withMonthInWords(Reading text, int i) {
        int month = text.tokens().mark(i + 1) == ' ' ? i + 1 : i + 2;
        if (!text.is(month, WordClass.MONTH)) {
            return NONE;
        }
        boolean dot = "-./'".indexOf(text.tokens().mark(month + 1)) >= 0;
        int year = dot ? month + 2 : month + 1;
        int years = fullYear(text, year);
        return valid(text.value(i), 1, years) ? new DateShape(year, years) : NONE;
    }

    private static boolean separator(Tokens tokens, int i) {
        return "-./\u2013".indexOf(tokens.mark(i)) >= 0;
    }

    private static int fullYear(Reading text, int i) {
        int value = text.value(i);
        if (text.digits(i) == 2) {
            return value > 30 ? 1900 + value : 2000 + value;
        }
        return text.digits(i) == 4 ? value : -1;
    }

    private static boolean valid(int day, int month, int year) {
        return day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1890 && year <= 2100;
    }
}
