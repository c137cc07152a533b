package nl.klankbord.intake.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// The first visible sheet of an Excel workbook that has rows below its header. Values only: formulas give the value
/// that Excel kept with them, macros and links are not read.
final class XlsxRows implements Rows {
    /// The workbook is held in memory while it is read, because its table of contents stands at its end.
    private static final int LARGEST = 50 << 20;

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final Columns columns = new Columns();
    private Optional<Row> upcoming = Optional.empty();
    private long line;
    private boolean ended;

    private XlsxRows(ReadableWorkbook workbook, Sheet sheet) throws IOException {
        this.workbook = workbook;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        readHeader();
    }

    static Opened open(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return new Opened.Refused("het Excel-bestand is groter dan 50 MB; bewaar het als CSV en lever dat");
        }
        Optional<String> refusal = XlsxGuard.refusal(bytes);
        return refusal.isPresent() ? new Opened.Refused(refusal.get()) : workbook(bytes);
    }

    private static Opened workbook(byte[] bytes) {
        try {
            ReadableWorkbook workbook =
                    new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
            Optional<Sheet> sheet = sheet(workbook);
            if (sheet.isEmpty()) {
                return new Opened.Refused(Limits.EMPTY);
            }
            XlsxRows rows = new XlsxRows(workbook, sheet.get());
            if (rows.columns.isFull()) {
                return new Opened.Refused(Limits.TOO_MANY_COLUMNS);
            }
            return rows.columns.looksLikeValues() ? new Opened.Refused(Limits.NO_HEADER) : new Opened.Recognised(rows);
        } catch (IOException | RuntimeException unreadable) {
            return new Opened.Refused("dit is geen leesbaar Excel-bestand (.xlsx)");
        }
    }

    private static Optional<Sheet> sheet(ReadableWorkbook workbook) throws IOException {
        Optional<Sheet> withHeader = Optional.empty();
        for (Sheet sheet : workbook.getSheets().toList()) {
            long filled = sheet.getVisibility() == SheetVisibility.VISIBLE ? filledRows(sheet) : 0;
            if (filled > 1) {
                return Optional.of(sheet);
            }
            if (filled == 1 && withHeader.isEmpty()) {
                withHeader = Optional.of(sheet);
            }
        }
        return withHeader;
    }

    private static long filledRows(Sheet sheet) throws IOException {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
            return rows.filter(row -> !isEmpty(row)).limit(2).count();
        }
    }

    private void readHeader() {
        while (rows.hasNext() && columns.count() == 0) {
            org.dhatim.fastexcel.reader.Row row = rows.next();
            line = row.getRowNum();
            if (!isEmpty(row)) {
                texts(row, lastFilled(row) + 1).forEach(columns::add);
            }
        }
    }

    @Override
    public List<String> columns() {
        return columns.names();
    }

    @Override
    public boolean hasNext() {
        if (upcoming.isEmpty() && !ended) {
            upcoming = read();
            ended = upcoming.isEmpty() || upcoming.get() instanceof Row.Broken;
        }
        return upcoming.isPresent();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("No row follows");
        }
        Row row = upcoming.orElseThrow();
        upcoming = Optional.empty();
        return row;
    }

    @Override
    public void close() {
        ended = true;
        stream.close();
        try {
            workbook.close();
        } catch (IOException fault) {
            throw new IllegalStateException("A workbook in memory could not be closed", fault);
        }
    }

    private Optional<Row> read() {
        try {
            while (rows.hasNext()) {
                org.dhatim.fastexcel.reader.Row row = rows.next();
                line = row.getRowNum();
                if (!isEmpty(row)) {
                    return Optional.of(row(row));
                }
            }
            return Optional.empty();
        } catch (RuntimeException unreadable) {
            return Optional.of(new Row.Broken(line + 1, Limits.CUT_OFF));
        }
    }

    private Row row(org.dhatim.fastexcel.reader.Row row) {
        int filled = lastFilled(row) + 1;
        if (filled > columns.count()) {
            return new Row.Refused(
                    line, "de regel heeft %d kolommen, de kop heeft er %d".formatted(filled, columns.count()));
        }
        List<String> cells = texts(row, filled);
        cells.addAll(Collections.nCopies(columns.count() - filled, ""));
        return cells.stream().mapToInt(String::length).sum() > Limits.ROW_BYTES
                ? new Row.Refused(line, Limits.ROW_TOO_LONG)
                : new Row.Cells(line, cells);
    }

    private static List<String> texts(org.dhatim.fastexcel.reader.Row row, int count) {
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(row.getOptionalCell(i).map(XlsxCell::text).orElse(""));
        }
        return texts;
    }

    private static boolean isEmpty(org.dhatim.fastexcel.reader.Row row) {
        return lastFilled(row) < 0;
    }

    private static int lastFilled(org.dhatim.fastexcel.reader.Row row) {
        for (int i = row.getCellCount() - 1; i >= 0; i--) {
            Optional<Cell> cell = row.getOptionalCell(i);
            if (cell.isPresent() && !XlsxCell.text(cell.get()).isBlank()) {
                return i;
            }
        }
        return -1;
    }
}
