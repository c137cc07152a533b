package nl.klankbord;

import nl.klankbord.masking.TrainMaskingCommand;
import picocli.CommandLine.Command;

/// `klankbord train`: makes the models that ship with the program from the annotated texts under `data/`.
@Command(
        name = "train",
        description = "Make a model from annotated texts.",
        subcommands = {TrainMaskingCommand.class})
final class TrainCommand {}
