package nl.klankbord.text.personaldata;

import java.util.List;
import java.util.function.IntConsumer;
import nl.klankbord.text.finders.RuleFinders;
import nl.klankbord.text.tagging.AnnotatedText;
import nl.klankbord.text.tagging.MaskingModel;
import nl.klankbord.text.tagging.ModelTraining;
import nl.klankbord.text.tagging.NameLists;
import nl.klankbord.text.words.Vocabulary;

/// Makes the model of the masker from annotated texts and name lists. The same input gives the same model to the last
/// bit.
public final class MaskerTraining {
    private final ModelTraining training;

    public MaskerTraining(ModelTraining.Plan plan) {
        Vocabulary vocabulary = Vocabulary.load();
        RuleFinders rules = new RuleFinders(vocabulary.lexicon());
        training = new ModelTraining(
                vocabulary, NameLists.load(), text -> RuleFinders.bits(text.tokens(), rules.find(text)), plan);
    }

    /// @param progress called with the number of rounds done
    public MaskingModel learn(List<AnnotatedText> texts, IntConsumer progress) {
        return training.learn(texts, progress);
    }
}
