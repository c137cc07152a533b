package nl.klankbord.insight.dashboard;

import nl.klankbord.insight.Facet;
import nl.klankbord.insight.Overview.Count;

/// A value that one can choose, with how often it occurs.
///
/// @param id for the element, so that the keyboard stays where it was when the page changes
/// @param href adds the value to the question, or takes it away when it was chosen
public record Choice(String id, String code, String name, long count, String href, boolean chosen) {

    static Choice of(Facet facet, Count count, Question question) {
        return new Choice(
                facet.key() + "-" + count.code(),
                count.code(),
                question.name(facet, count.code()),
                count.count(),
                question.toggled(facet, count.code()),
                question.isChosen(facet, count.code()));
    }
}
