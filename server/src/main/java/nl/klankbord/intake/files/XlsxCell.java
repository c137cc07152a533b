package nl.klankbord.intake.files;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/// A cell of a workbook as text: a date as `2026-11-23`, a whole number without `.0`, a formula by its kept value.
final class XlsxCell {
    /// Formats built into Excel that show a date.
    private static final int FIRST_DATE_FORMAT = 14;

    private static final int LAST_DATE_FORMAT = 17;
    private static final int DATE_TIME_FORMAT = 22;

    private XlsxCell() {}

    static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> isDate(cell) ? date(cell) : number(cell.asNumber());
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "true" : "false";
            case STRING -> CellText.clean(nothingIfNull(cell.asString()));
            case FORMULA -> formula(cell);
            case ERROR, EMPTY -> "";
        };
    }

    private static String formula(Cell cell) {
        Object value = cell.getValue();
        return value instanceof BigDecimal number ? number(number) : CellText.clean(nothingIfNull(cell.getRawValue()));
    }

    private static String nothingIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String number(BigDecimal number) {
        boolean plain = Math.abs((long) number.scale()) < 40 && number.precision() < 40;
        return plain ? withoutZeros(number) : number.toString();
    }

    private static String withoutZeros(BigDecimal number) {
        BigDecimal rounded = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return rounded.toPlainString();
    }

    private static String date(Cell cell) {
        LocalDateTime moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        BigDecimal number = cell.asNumber();
        boolean inRange = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(2_958_466)) < 0;
        if (id == null || !inRange) {
            return false;
        }
        return (id >= FIRST_DATE_FORMAT && id <= LAST_DATE_FORMAT)
                || id == DATE_TIME_FORMAT
                || showsDay(nothingIfNull(cell.getDataFormatString()));
    }

    /// Whether a format shows a day or a year, outside what stands between quotes or square brackets.
    private static boolean showsDay(String format) {
        char closing = 0;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (closing != 0) {
                closing = c == closing ? 0 : closing;
            } else if (c == '"' || c == '[') {
                closing = c == '[' ? ']' : c;
            } else if (c == '\\') {
                i++;
            } else if ("dDyYjJ".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
