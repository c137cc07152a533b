package nl.klankbord.text.topics;

import java.util.ArrayList;
import java.util.List;

/// Reads a taxonomy from CSV (RFC 4180, comma, one line a category) with the columns version, dimension, code, name,
/// englishName, definition, example1, example2, counterExample.
final class TaxonomyFile {
    private static final int COLUMNS = 9;

    private TaxonomyFile() {}

    static Taxonomy read(String content) {
        List<Category> categories = new ArrayList<>();
        String version = "";
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (number == 1 || line.isBlank()) {
                continue;
            }
            List<String> cells = cells(line);
            if (cells.size() != COLUMNS) {
                throw new IllegalArgumentException(
                        "taxonomy.csv:%d has %d columns, not %d".formatted(number, cells.size(), COLUMNS));
            }
            version = cells.getFirst();
            categories.add(category(cells));
        }
        return new Taxonomy(version, categories);
    }

    private static Category category(List<String> cells) {
        return new Category(
                Dimension.valueOf(cells.get(1)),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                List.of(cells.get(6), cells.get(7)),
                cells.get(8));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
