package nl.klankbord.insight.dashboard;

import java.util.List;
import nl.klankbord.insight.Filter;

/// What the first page shows.
///
/// @param filter what was asked
/// @param notes what in the address could not be used
/// @param state whether there is anything to show
public record OverviewView(
        Filter filter,
        List<String> notes,
        State state,
        Headline headline,
        Choices choices,
        Bars topics,
        Bars experiences,
        MonthChart months,
        CrossTable crossings,
        Texts texts) {

    /// Whether there is anything to show.
    public enum State {
        /// Nothing was ever delivered.
        NEW,
        /// Nothing meets the question.
        NOTHING_FOUND,
        FOUND
    }

    /// The answer in one sentence.
    ///
    /// @param unknown signals without a topic, or -1 when the question is about topics
    /// @param newSources names of sources that did not deliver yet a year earlier, which makes a comparison unfair
    public record Headline(
            long total, Change change, long unknown, String unknownHref, long repeats, List<String> newSources) {
        public boolean tellsUnknown() {
            return unknown > 0;
        }

        public double unknownShare() {
            return total == 0 ? 0 : unknown / (double) total;
        }

        public boolean mayShowShare() {
            return total >= Change.FEWEST;
        }
    }

    /// Everything to choose with.
    ///
    /// @param clear address without any choice
    /// @param fields what the form with words and days has to send along
    public record Choices(
            List<Chip> chips,
            List<PeriodLink> periods,
            List<FacetView> facets,
            List<Question.Field> fields,
            String clear) {}

    /// A choice that was made, with the address without it.
    public record Chip(String kind, String name, String without) {}

    /// @param key of its name
    public record PeriodLink(String key, String href, boolean current) {}

    /// A page of texts.
    ///
    /// @param total repeats included
    /// @param page from 1
    /// @param previous address, or empty
    /// @param next address, or empty
    public record Texts(List<SignalView> signals, long total, int page, int pages, String previous, String next) {}
}
