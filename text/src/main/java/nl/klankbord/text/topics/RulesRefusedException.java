package nl.klankbord.text.topics;

import java.util.List;
import java.util.stream.Collectors;

/// Rules that cannot be used, with everything that is wrong at once.
public final class RulesRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /// What is wrong on one line of a rule file, in Dutch, for the analyst who wrote it.
    public record Problem(String file, int line, String message) {
        @Override
        public String toString() {
            return "%s:%d %s".formatted(file, line, message);
        }
    }

    public RulesRefusedException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
