package nl.klankbord.text.topics;

import java.util.List;
import java.util.stream.Collectors;

/// Rules that cannot be used, with everything that is wrong at once.
public final class RulesRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    public RulesRefusedException(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public List<RuleProblem> problems() {
        return problems;
    }
}
