package nl.klankbord.text.language;

/// Turns offsets in UTF-16 units into offsets in Unicode code points. Made in one pass, asked at no cost, in any order.
public final class CodePoints {
    private final int[] before;

    public CodePoints(CharSequence text) {
        this.before = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            boolean endsPair = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
            before[at + 1] = before[at] + (endsPair ? 0 : 1);
        }
    }

    /// How many code points stand before a UTF-16 offset; half a pair counts as one.
    public int before(int offset) {
        return before[offset];
    }
}
