package nl.klankbord.text.topics;

import java.util.List;

/// What was recognised in a text: at most three topics and three experiences, most certain first. No topics means "nog
/// onbekend".
public record Categorised(List<String> topics, List<String> experiences, Sentiment sentiment, List<Evidence> evidence) {
    public Categorised {
        topics = List.copyOf(topics);
        experiences = List.copyOf(experiences);
        evidence = List.copyOf(evidence);
    }
}
