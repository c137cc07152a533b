/// What can be found in a text: the kinds of personal data, where they stand, and why they were taken for it.
@NullMarked
package nl.klankbord.text.findings;

import org.jspecify.annotations.NullMarked;
