package nl.klankbord.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.insight.dashboard.Piece;
import nl.klankbord.text.findings.Placeholder;
import nl.klankbord.text.findings.Span;

/// A masked text as pieces for the screen, with some stretches marked.
final class Pieces {
    private Pieces() {}

    static List<Piece> of(String text, List<Span> marked) {
        BitSet marks = new BitSet();
        marked.forEach(span -> marks.set(span.start(), Math.min(span.end(), text.length())));
        return of(text, marks);
    }

    static List<Piece> of(String text, BitSet marks) {
        Map<Integer, Integer> hidden = new HashMap<>();
        Placeholder.in(text).forEach(placeholder -> hidden.put(placeholder.start(), placeholder.end()));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Integer end = hidden.get(at);
            if (end != null) {
                pieces.add(new Piece(text.substring(at + 1, end - 1), false, false, true));
                at = end;
                continue;
            }
            int next = at + 1;
            while (next < text.length() && marks.get(next) == marks.get(at) && !hidden.containsKey(next)) {
                next++;
            }
            pieces.add(new Piece(text.substring(at, next), marks.get(at), false, false));
            at = next;
        }
        return pieces;
    }
}
