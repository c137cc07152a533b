package nl.klankbord.insight.dashboard;

import java.time.LocalDate;
import java.util.List;

/// One masked text with what is known of it.
///
/// @param lead the text, or its beginning when it is long
/// @param rest what follows, to be opened
/// @param language ISO 639-1 for the browser, or empty
/// @param sentiment its code
/// @param source name of the source
/// @param area name of the area, or empty
/// @param special codes of the special categories that the text tells something of; such a text opens with a click
public record SignalView(
        long id,
        LocalDate received,
        List<Piece> lead,
        List<Piece> rest,
        String language,
        List<Tag> tags,
        String sentiment,
        String source,
        String area,
        boolean repeat,
        List<String> special) {

    /// A category of the text.
    ///
    /// @param chosen whether the reader asked for it
    /// @param reasons the rules and words that led to it, for who points at it
    public record Tag(String kind, String name, boolean chosen, String reasons) {}
}
