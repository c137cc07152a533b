package nl.klankbord.text.special;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.text.findings.Placeholder;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.personaldata.MaskedText;

/// Flags texts that tell something of a special category about a person. A word alone never counts: "de moskee" is a
/// place, "ik ben moslim" is a belief. Safe for use by several threads.
public final class SpecialFinder {
    private static final int BEFORE = 8;
    private static final int BEHIND = 4;
    private static final String PERSON = "PERSON";
    private static final String KIN = "KIN";
    private static final String OWNER = "OWNER";
    private static final String BEING = "BEING";
    private static final String HAVING = "HAVING";

    private final SpecialList list;

    /// With the list that is packed along.
    public SpecialFinder() {
        this.list = SpecialList.load();
    }

    /// The categories of which the text tells something.
    public Set<SpecialCategory> categories(MaskedText text) {
        EnumSet<SpecialCategory> categories = EnumSet.noneOf(SpecialCategory.class);
        find(text).forEach(finding -> categories.add(finding.category()));
        return categories;
    }

    /// The words that say so, in the order of the text.
    public List<SpecialFinding> find(MaskedText text) {
        return new Search(text.text()).find();
    }

    private final class Search {
        private final Tokens tokens;
        private final List<Placeholder> placeholders;

        Search(String text) {
            tokens = Tokens.of(text);
            placeholders = Placeholder.in(text);
        }

        List<SpecialFinding> find() {
            List<SpecialFinding> found = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                if (!tokens.isWord(i)) {
                    continue;
                }
                for (SpecialTerm term : list.beginningWith(tokens.folded(i))) {
                    int end = term.endAt(tokens, i);
                    if (end > 0 && isTied(term, i, end)) {
                        found.add(new SpecialFinding(term.category(), tokens.start(i), tokens.end(end - 1)));
                    }
                }
            }
            return found;
        }

        private boolean isTied(SpecialTerm term, int first, int end) {
            return switch (term.bond()) {
                case NEAR -> personBefore(first) >= 0 || isOwned(first) || personBehind(end);
                case IS -> isSomeone(first, end);
                case HAS -> isOwned(first) || hasIt(first, end);
            };
        }

        /// The nearest person before this place in the same clause, or -1.
        private int personBefore(int first) {
            for (int at = first - 1; at >= 0 && at >= first - BEFORE && !endsClause(at); at--) {
                if (isPerson(at)) {
                    return at;
                }
            }
            return -1;
        }

        private boolean personBehind(int end) {
            for (int at = end; at < end + BEHIND && at < tokens.size() && !endsClause(at); at++) {
                if (isPerson(at) || isHelper("SELF", at)) {
                    return true;
                }
            }
            return false;
        }

        /// "ik ben ...", "als ...", "mijn ... man", "omdat ik ... ben".
        private boolean isSomeone(int first, int end) {
            boolean kinBehind = isHelper(KIN, end);
            boolean role = isHelper("ROLE", first - 1) || isHelper("ROLE", first - 2);
            boolean owned = isHelper(OWNER, first - 1) && kinBehind;
            int person = personBefore(first);
            if (owned || (role && personSomewhere(first, end))) {
                return true;
            }
            boolean inversion = isHelper(BEING, first - 2) && isPerson(first - 1);
            return person >= 0 && (inversion || anyBetween(BEING, person, first) || isHelper(BEING, end));
        }

        /// "ik heb ...", "... heeft hij".
        private boolean hasIt(int first, int end) {
            int person = personBefore(first);
            return person >= 0
                    && (anyBetween(HAVING, person - 1, first) || isHelper(HAVING, end) || isHelper(HAVING, end + 1));
        }

        /// "mijn ...", "haar ernstige ...".
        private boolean isOwned(int first) {
            return isHelper(OWNER, first - 1)
                    || (isHelper(OWNER, first - 2) && tokens.isWord(first - 1) && !isHelper(KIN, first - 1));
        }

        private boolean personSomewhere(int first, int end) {
            return personBefore(first) >= 0 || personBehind(end) || personBehind(end + BEHIND);
        }

        private boolean anyBetween(String helpers, int from, int to) {
            for (int at = Math.max(0, from); at < to; at++) {
                if (isHelper(helpers, at)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isPerson(int at) {
            return isHelper(PERSON, at) || (isHelper(KIN, at) && isHelper(OWNER, at - 1)) || isMaskedPerson(at);
        }

        private boolean isMaskedPerson(int at) {
            return tokens.isMark(at, '[')
                    && tokens.matches(at + 1, "naam")
                    && placeholders.stream().anyMatch(placeholder -> placeholder.start() == tokens.start(at));
        }

        private boolean endsClause(int at) {
            char mark = tokens.mark(at);
            return tokens.isLineEnd(at)
                    || mark == '.'
                    || mark == '!'
                    || mark == '?'
                    || mark == ';'
                    || isHelper("DIVIDER", at);
        }

        private boolean isHelper(String helpers, int at) {
            return tokens.isWord(at) && list.isHelper(helpers, tokens.folded(at));
        }
    }
}
