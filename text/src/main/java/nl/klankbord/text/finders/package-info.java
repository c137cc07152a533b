/// Written rules that find personal data: one finder for each kind. What they find is a proposal; the taggers decide.
/// Start at [RuleFinders].
@NullMarked
package nl.klankbord.text.finders;

import org.jspecify.annotations.NullMarked;
