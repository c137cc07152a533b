package nl.klankbord.demo;

import java.util.ArrayList;
import java.util.List;

/// A system of the invented municipality that delivers files.
///
/// @param share part of all signals, in percent
/// @param format `csv` (semicolons) or `jsonl`
public record DemoSource(String code, String name, String kind, int share, String format, List<Column> columns) {

    /// A column of the file: the header as the system writes it, and what stands under it.
    record Column(String header, String field) {}

    static List<DemoSource> all() {
        return DemoResource.lines("demo/sources.csv").stream()
                .skip(1)
                .map(DemoSource::read)
                .toList();
    }

    /// One system that has everything, for measuring.
    static DemoSource together() {
        return read("samen;Alles bij elkaar;anders;100;csv;"
                + "id=id,datum=date,tekst=text,cijfer=score,kanaal=channel,afdeling=unit,wijk=area");
    }

    private static DemoSource read(String line) {
        String[] cells = line.split(";", -1);
        List<Column> columns = new ArrayList<>();
        for (String column : cells[5].split(",", -1)) {
            int equals = column.lastIndexOf('=');
            columns.add(new Column(column.substring(0, equals), column.substring(equals + 1)));
        }
        return new DemoSource(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), cells[4], List.copyOf(columns));
    }

    String fileName() {
        return code + "." + format;
    }
}
