/// Special categories of personal data (GDPR articles 9 and 10) in a masked text: a flag, never a decision. Start at
/// [SpecialFinder].
@NullMarked
package nl.klankbord.text.special;

import org.jspecify.annotations.NullMarked;
