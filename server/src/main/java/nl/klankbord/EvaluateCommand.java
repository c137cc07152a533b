package nl.klankbord;

import nl.klankbord.categorisation.EvaluateCategoriesCommand;
import nl.klankbord.masking.EvaluateMaskingCommand;
import picocli.CommandLine.Command;

/// `klankbord evaluate`: what do the masker and the categoriser reach on annotated texts?
@Command(
        name = "evaluate",
        description = "Measure quality on annotated texts.",
        subcommands = {EvaluateMaskingCommand.class, EvaluateCategoriesCommand.class})
final class EvaluateCommand {}
