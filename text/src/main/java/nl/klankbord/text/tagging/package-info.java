/// Learned: which words of a text are a person's name. A linear chain over the words that could be one, with features
/// of
/// the word, its letters and its neighbours. Start at [NameTagger]; [NameTraining] makes the weights.
@NullMarked
package nl.klankbord.text.tagging;

import org.jspecify.annotations.NullMarked;
