package nl.klankbord.intake.files;

/// Makes a cell fit to be kept as text.
public final class CellText {
    private CellText() {}

    /// Without control characters other than line feed and tab; a line ends in one line feed; half a character becomes
    /// U+FFFD.
    public static String clean(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (isSuspect(cell.charAt(i))) {
                return rewritten(cell, i);
            }
        }
        return cell;
    }

    private static boolean isSuspect(char c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t') || Character.isSurrogate(c) || isNoCharacter(c);
    }

    private static String rewritten(String cell, int from) {
        StringBuilder clean = new StringBuilder(cell.length()).append(cell, 0, from);
        int at = from;
        while (at < cell.length()) {
            int point = cell.codePointAt(at);
            appendClean(clean, cell, at, point);
            at += Character.charCount(point);
        }
        return clean.toString();
    }

    private static void appendClean(StringBuilder clean, String cell, int at, int point) {
        if (point == '\r') {
            boolean lineFeedFollows = at + 1 < cell.length() && cell.charAt(at + 1) == '\n';
            clean.append(lineFeedFollows ? "" : "\n");
        } else if (point == '\n' || point == '\t') {
            clean.append((char) point);
        } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            clean.append('\uFFFD');
        } else if (!Character.isISOControl(point) && !isNoCharacter(point)) {
            clean.appendCodePoint(point);
        }
    }

    private static boolean isNoCharacter(int point) {
        return point == 0xFEFF || (point & 0xFFFE) == 0xFFFE;
    }
}
