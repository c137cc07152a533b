package nl.klankbord.intake.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads the bytes of one row after another as text: UTF-8, or Windows-1252 where the bytes are no UTF-8. Remembers
/// what
/// the file was so far; a row that fits neither for certain is refused, because guessing would change its words unseen.
final class RowEncoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private boolean seenUtf8;

    /// @return the text, or nothing when the row's characters cannot be read with certainty
    Optional<String> read(byte[] row) {
        Shape shape = Shape.of(row);
        if (shape.invalid == 0) {
            seenUtf8 |= shape.multibyte > 0;
            return Optional.of(new String(row, StandardCharsets.UTF_8));
        }
        boolean certain = seenUtf8 ? shape.onlyLoneLetters : shape.defined;
        return shape.multibyte == 0 && certain ? Optional.of(new String(row, WINDOWS_1252)) : Optional.empty();
    }

    /// @param multibyte characters of two to four bytes that are valid UTF-8
    /// @param invalid bytes that are no part of valid UTF-8
    /// @param defined whether each invalid byte has a meaning in Windows-1252
    /// @param onlyLoneLetters whether each invalid byte is a letter from à to ü between ASCII, as a row of Dutch in
    ///     Windows-1252 has and a damaged row of UTF-8 has not
    private record Shape(int multibyte, int invalid, boolean defined, boolean onlyLoneLetters) {

        static Shape of(byte[] row) {
            int multibyte = 0;
            int invalid = 0;
            boolean defined = true;
            boolean lone = true;
            int at = 0;
            while (at < row.length) {
                int length = row[at] >= 0 ? 1 : sequence(row, at);
                multibyte += length > 1 ? 1 : 0;
                if (length == 0) {
                    invalid++;
                    defined &= isDefined(row[at] & 0xFF);
                    lone &= isLoneLetter(row, at);
                }
                at += Math.max(length, 1);
            }
            return new Shape(multibyte, invalid, defined, lone);
        }

        /// Length of the valid UTF-8 sequence of several bytes at this place, or 0.
        private static int sequence(byte[] row, int at) {
            int first = row[at] & 0xFF;
            int length =
                    first >= 0xC2 && first <= 0xDF ? 2 : first >> 4 == 0xE ? 3 : first >= 0xF0 && first <= 0xF4 ? 4 : 0;
            if (length == 0 || at + length > row.length) {
                return 0;
            }
            for (int i = at + 1; i < at + length; i++) {
                if ((row[i] & 0xC0) != 0x80) {
                    return 0;
                }
            }
            return isShortest(first, row[at + 1] & 0xFF) ? length : 0;
        }

        private static boolean isShortest(int first, int second) {
            return switch (first) {
                case 0xE0 -> second >= 0xA0;
                case 0xED -> second < 0xA0;
                case 0xF0 -> second >= 0x90;
                case 0xF4 -> second < 0x90;
                default -> true;
            };
        }

        private static boolean isDefined(int value) {
            return value != 0x81 && value != 0x8D && value != 0x8F && value != 0x90 && value != 0x9D;
        }

        private static boolean isLoneLetter(byte[] row, int at) {
            int value = row[at] & 0xFF;
            return value >= 0xE0
                    && value <= 0xFC
                    && value != 0xF7
                    && (at == 0 || row[at - 1] >= 0)
                    && (at + 1 == row.length || row[at + 1] >= 0);
        }
    }
}
