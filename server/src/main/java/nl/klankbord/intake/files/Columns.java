package nl.klankbord.intake.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names of columns in the order in which they were met: cleaned, unique, none empty, at most 999.
final class Columns {
    private static final int NAME_LENGTH = 100;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private boolean full;

    /// Adds a column; an empty name becomes `kolom 3`, a name met before gets a number.
    void add(String header) {
        String name = shortened(CellText.clean(header).replace('\n', ' ').strip());
        String base = name.isEmpty() ? "kolom %d".formatted(names.size() + 1) : name;
        String unique = base;
        for (int i = 2; places.containsKey(unique) && !full; i++) {
            unique = "%s (%d)".formatted(base, i);
        }
        place(unique);
    }

    /// The place of the column with exactly this name, which is added when it is new; -1 when there is no room.
    int place(String name) {
        Integer known = places.get(name);
        if (known != null) {
            return known;
        }
        if (names.size() == Limits.COLUMNS) {
            full = true;
            return -1;
        }
        places.put(name, names.size());
        names.add(name);
        return names.size() - 1;
    }

    /// Whether there were more columns than there is room for.
    boolean isFull() {
        return full;
    }

    /// Whether the names look like a row of values, as in a file without a header.
    boolean looksLikeValues() {
        long numbers = names.stream().filter(Columns::isNumber).count();
        return numbers * 2 > names.size()
                || names.stream()
                        .anyMatch(name -> name.length() >= NAME_LENGTH
                                || name.indexOf('@') >= 0
                                || (!isNumber(name) && CellDate.read(name).isPresent()));
    }

    private static boolean isNumber(String name) {
        return name.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',');
    }

    /// A view that grows with the columns.
    List<String> names() {
        return Collections.unmodifiableList(names);
    }

    int count() {
        return names.size();
    }

    static String shortened(String name) {
        return name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH);
    }
}
