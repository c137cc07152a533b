package nl.klankbord.intake;

import java.time.LocalDate;
import nl.klankbord.text.personaldata.RawText;

/// A signal as it came in, with its raw text; lives in memory only, until it is masked.
public record ReceivedSignal(Origin origin, LocalDate received, RawText text, SignalContext context) {}
