package nl.klankbord.record;

import java.util.List;
import nl.klankbord.text.topics.Evidence;

/// Evidence as one column: a line for each piece, with tabs between label, start, end and reason.
final class EvidenceText {
    private EvidenceText() {}

    static String write(List<Evidence> evidence) {
        StringBuilder lines = new StringBuilder();
        for (Evidence piece : evidence) {
            lines.append(withoutSeparators(piece.label()))
                    .append('\t')
                    .append(piece.start())
                    .append('\t')
                    .append(piece.end())
                    .append('\t')
                    .append(withoutSeparators(piece.reason()))
                    .append('\n');
        }
        return lines.toString();
    }

    static List<Evidence> read(String lines) {
        return lines.lines().map(EvidenceText::readPiece).toList();
    }

    private static Evidence readPiece(String line) {
        String[] parts = line.split("\t", 4);
        return new Evidence(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3]);
    }

    private static String withoutSeparators(String name) {
        return name.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
