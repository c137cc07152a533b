package nl.klankbord.insight.dashboard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klankbord.text.findings.Placeholder;

/// A masked text on which stretches are marked, to be cut into pieces. Linear in the length of the text.
final class MarkedText {
    private final String text;

    /// From where a placeholder begins to where it ends.
    private final Map<Integer, Integer> placeholders;
    private final BitSet found = new BitSet();
    private final BitSet proof = new BitSet();

    MarkedText(String text) {
        this.text = text;
        this.placeholders =
                Placeholder.in(text).stream().collect(Collectors.toMap(Placeholder::start, Placeholder::end));
    }

    void markFound(int start, int end) {
        mark(found, start, end);
    }

    void markProof(int start, int end) {
        mark(proof, start, end);
    }

    /// The pieces from one place up to another.
    List<Piece> pieces(int from, int end) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        while (at < end) {
            int closing = placeholderEnd(at);
            if (closing > 0) {
                pieces.add(new Piece(text.substring(at + 1, closing - 1), false, false, true));
                at = closing;
            } else {
                int next = pieceEnd(at, end);
                pieces.add(new Piece(text.substring(at, next), found.get(at), proof.get(at), false));
                at = next;
            }
        }
        return pieces;
    }

    /// A place near this one where the text may be cut: after a space and not in a placeholder.
    int cutNear(int place) {
        if (place >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', place);
        int bracket = text.lastIndexOf('[', place);
        boolean inside = bracket >= 0 && space > bracket && placeholderEnd(bracket) > space;
        int cut = inside ? bracket : space + 1;
        return cut > place / 2 ? cut : wholeCharacter(place);
    }

    private int wholeCharacter(int place) {
        return Character.isLowSurrogate(text.charAt(place)) ? place + 1 : place;
    }

    private int pieceEnd(int at, int end) {
        int next = at + 1;
        while (next < end
                && found.get(next) == found.get(at)
                && proof.get(next) == proof.get(at)
                && placeholderEnd(next) == 0) {
            next++;
        }
        return next;
    }

    /// Where the placeholder that begins here ends, or 0 when none begins here.
    private int placeholderEnd(int start) {
        return placeholders.getOrDefault(start, 0);
    }

    private void mark(BitSet marks, int start, int end) {
        int last = Math.min(end, text.length());
        if (start >= 0 && start < last) {
            marks.set(start, last);
        }
    }
}
