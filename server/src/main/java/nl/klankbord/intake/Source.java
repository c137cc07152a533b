package nl.klankbord.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.klankbord.text.personaldata.StreetPolicy;

/// A system that signals come from.
///
/// @param code two to forty of `a-z 0-9 -`; stands in every signal
/// @param mapping how its files are read, once that has been settled
/// @param streets what becomes of the street of an address in its texts
public record Source(String code, String name, Kind kind, Optional<Mapping> mapping, StreetPolicy streets) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{2,40}");
    private static final int LONGEST_NAME = 100;

    /// What sort of texts a source holds.
    public enum Kind {
        KTO,
        KLACHT,
        TERUGBELNOTITIE,
        MELDING,
        CHAT,
        WIJK,
        ANDERS;

        /// In the database and in forms: `kto`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// @return the kind with this code, or [#ANDERS]
        public static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return kind;
                }
            }
            return ANDERS;
        }

        /// The kind whose code stands in the code of a source: `kto-balie` is a KTO.
        static Kind in(String sourceCode) {
            for (Kind kind : values()) {
                if (sourceCode.contains(kind.code())) {
                    return kind;
                }
            }
            return ANDERS;
        }
    }

    public Source {
        if (!isCode(code)) {
            throw new IllegalArgumentException("A source code has 2 to 40 of a-z, 0-9 and -: %s".formatted(code));
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("The name of source %s must have 1 to 100 characters".formatted(code));
        }
    }

    /// A source whose streets stay readable.
    public Source(String code, String name, Kind kind, Optional<Mapping> mapping) {
        this(code, name, kind, mapping, StreetPolicy.KEEP_STREET);
    }

    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }
}
