package nl.klankbord.insight.dashboard;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.klankbord.insight.Facet;
import nl.klankbord.text.topics.Dimension;
import nl.klankbord.text.topics.Sentiment;
import nl.klankbord.text.topics.Taxonomy;
import nl.klankbord.web.Screen;
import nl.klankbord.web.ScreenLanguage;

/// What codes are called on the screen.
///
/// @param taxonomy names topics and experiences
/// @param sources name of a source by its code
/// @param areas name of an area by its code
public record Labels(Taxonomy taxonomy, UnaryOperator<String> sources, UnaryOperator<String> areas) {

    /// The name in the language of the screen; a code nobody named is shown as it is, with a capital.
    String name(Facet facet, String code, Screen screen) {
        if (code.isEmpty()) {
            return screen.text("unknown." + facet.key());
        }
        return switch (facet) {
            case TOPIC -> category(Dimension.TOPIC, code, screen);
            case EXPERIENCE -> category(Dimension.EXPERIENCE, code, screen);
            case SENTIMENT -> sentiment(code, screen);
            case SOURCE -> sources.apply(code);
            case AREA -> areas.apply(code);
            case CHANNEL, UNIT -> readable(code);
            case LANGUAGE -> language(code, screen);
        };
    }

    private String category(Dimension dimension, String code, Screen screen) {
        return taxonomy.find(dimension, code)
                .map(found -> screen.language() == ScreenLanguage.NL ? found.name() : found.englishName())
                .orElseGet(() -> readable(code.substring(code.indexOf('/') + 1).replace('-', ' ')));
    }

    /// The code may come from an address and be anything.
    private static String sentiment(String code, Screen screen) {
        boolean known =
                Arrays.stream(Sentiment.values()).anyMatch(one -> one.code().equals(code));
        return known ? screen.text("sentiment." + code) : code;
    }

    private static String language(String code, Screen screen) {
        if (code.equals("und")) {
            return screen.text("unknown.taal");
        }
        Locale shown = Locale.of(screen.language().code());
        return readable(Locale.of(code).getDisplayLanguage(shown));
    }

    private static String readable(String code) {
        if (code.isEmpty()) {
            return code;
        }
        int first = code.offsetByCodePoints(0, 1);
        return code.substring(0, first).toUpperCase(Locale.ROOT) + code.substring(first);
    }
}
