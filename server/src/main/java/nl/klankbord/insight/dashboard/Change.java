package nl.klankbord.insight.dashboard;

import nl.klankbord.web.Screen;

/// How a count compares with that of the same days a year earlier.
///
/// Counts of independent events differ by chance with a standard deviation of about the root of their sum (Poisson); a
/// difference within 1.96 of those happens by chance 19 times in 20 and is called about equal.
///
/// @param now signals in the period
/// @param before signals in the same days a year earlier
public record Change(long now, long before) {
    /// Below this a percentage says more than the numbers can carry.
    static final long FEWEST = 20;

    private static final double CHANCE = 1.96;

    public enum Verdict {
        NOTHING_BEFORE,
        TOO_FEW,
        ABOUT_EQUAL,
        MORE,
        FEWER
    }

    public Verdict verdict() {
        if (before == 0) {
            return Verdict.NOTHING_BEFORE;
        }
        if (now < FEWEST || before < FEWEST) {
            return Verdict.TOO_FEW;
        }
        if (Math.abs(now - before) <= CHANCE * Math.sqrt((double) now + before)) {
            return Verdict.ABOUT_EQUAL;
        }
        return now > before ? Verdict.MORE : Verdict.FEWER;
    }

    /// The difference as a share of the year before.
    public double share() {
        return before == 0 ? 0 : Math.abs(now - before) / (double) before;
    }

    /// What counts in the sentence: `8 % meer`.
    public String figureInWords(Screen screen) {
        return switch (verdict()) {
            case NOTHING_BEFORE, TOO_FEW -> "";
            case ABOUT_EQUAL -> screen.text("change.words.equal");
            case MORE -> screen.text("change.words.more", screen.percent(share()));
            case FEWER -> screen.text("change.words.fewer", screen.percent(share()));
        };
    }

    /// The end of the sentence: `dan in dezelfde periode een jaar eerder`.
    public String sentence(Screen screen) {
        return switch (verdict()) {
            case NOTHING_BEFORE -> screen.text("change.sentence.nothing-before");
            case TOO_FEW -> screen.text("change.sentence.too-few", before);
            case ABOUT_EQUAL -> screen.text("change.sentence.equal");
            case MORE, FEWER -> screen.text("change.sentence.different");
        };
    }

    /// As a figure in a table: `+ 8 %`.
    public String figure(Screen screen) {
        return switch (verdict()) {
            case NOTHING_BEFORE, TOO_FEW -> "";
            case ABOUT_EQUAL -> screen.text("change.figure.equal");
            case MORE -> screen.text("change.figure.more", screen.percent(share()));
            case FEWER -> screen.text("change.figure.fewer", screen.percent(share()));
        };
    }

    public boolean stands() {
        return verdict() == Verdict.MORE || verdict() == Verdict.FEWER;
    }
}
