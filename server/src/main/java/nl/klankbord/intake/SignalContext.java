package nl.klankbord.intake;

import org.jspecify.annotations.Nullable;

/// What is known of a signal beside its text. An empty string means: not stated by the source.
///
/// @param channel how it came in, e.g. `telefoon`, `web`, `balie`
/// @param unit organisation unit that handles it
/// @param area code of the area (never finer than buurt); addresses and postcodes are dropped after mapping
/// @param language ISO 639-1 as stated by the source
/// @param score the score that came with the text, if any
public record SignalContext(
        String channel,
        String unit,
        String area,
        String language,
        @Nullable Score score) {}
