package nl.klankbord.text.finders;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Cues;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// Bank accounts: an IBAN of any country, and behind a word that says so also a broken one or an old account number.
final class IbanFinder implements Finder {
    private static final Map<String, Integer> LENGTHS = lengths(
            "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 "
                    + "FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 "
                    + "LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 "
                    + "PT25 QA29 RO24 RS22 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20");

    @Override
    public void find(Reading text, Findings found) {
        for (int i = text.nearNumber(0); i < text.size(); i = text.nearNumber(i + 1)) {
            int last = -1;
            if (text.tokens().isWord(i)) {
                last = lastOfIban(text, i);
            } else if (text.tokens().isNumber(i) && Cues.before(text, i, WordClass.IBAN_CUE)) {
                last = lastOfOldAccount(text, i);
            }
            if (last >= 0) {
                found.add(i, last, PersonalData.IBAN, Reason.CHECK);
                i = last;
            }
        }
    }

    private static int lastOfIban(Reading text, int first) {
        Tokens tokens = text.tokens();
        if (tokens.length(first) != 2 || digitsFollow(tokens, first) < 2) {
            return -1;
        }
        Integer length = LENGTHS.get(tokens.folded(first));
        if (length == null) {
            return -1;
        }
        StringBuilder account = new StringBuilder(tokens.folded(first));
        int last = first;
        for (int i = next(tokens, first); belongs(tokens, i) && account.length() + tokens.length(i) <= length + 2; ) {
            account.append(tokens.folded(i));
            last = i;
            if (account.length() == length && passesCheck(account)) {
                return last;
            }
            i = next(tokens, i);
        }
        return meantAsIban(text, first, account) ? last : -1;
    }

    private static int digitsFollow(Tokens tokens, int i) {
        return tokens.isNumber(next(tokens, i)) ? tokens.length(next(tokens, i)) : 0;
    }

    /// A number that fails its check is still an account when its bank is written out or a word before it says so.
    private static boolean meantAsIban(Reading text, int first, StringBuilder account) {
        boolean dutch = account.length() >= 14
                && account.charAt(0) == 'n'
                && account.charAt(1) == 'l'
                && Character.isLetter(account.charAt(4))
                && Character.isLetter(account.charAt(7));
        return dutch || (account.length() >= 12 && Cues.before(text, first, WordClass.IBAN_CUE));
    }

    private static boolean belongs(Tokens tokens, int i) {
        if (tokens.isNumber(i)) {
            return true;
        }
        boolean bank = tokens.isWord(i) && tokens.length(i) <= 6;
        return bank && (tokens.isNumber(i + 1) || tokens.isNumber(next(tokens, i)) || tokens.joined(i));
    }

    private static int next(Tokens tokens, int i) {
        char mark = tokens.mark(i + 1);
        return mark == '.' || mark == '-' ? i + 2 : i + 1;
    }

    private static int lastOfOldAccount(Reading text, int first) {
        Tokens tokens = text.tokens();
        int digits = 0;
        int last = -1;
        for (int i = first; tokens.isNumber(i) && digits <= 12; i = next(tokens, i)) {
            digits += tokens.length(i);
            last = i;
        }
        return digits >= 5 && digits <= 20 ? last : -1;
    }

    /// ISO 7064 mod 97-10 over the account with its first four characters moved to the end.
    static boolean passesCheck(CharSequence account) {
        int remainder = 0;
        for (int i = 0; i < account.length(); i++) {
            char c = account.charAt((i + 4) % account.length());
            int value = Character.digit(c, 36);
            if (value < 0) {
                return false;
            }
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder == 1;
    }

    private static Map<String, Integer> lengths(String table) {
        return Stream.of(table.toLowerCase(Locale.ROOT).split(" ", -1))
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.substring(0, 2), entry -> Integer.valueOf(entry.substring(2))));
    }
}
