package nl.klankbord.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A hand-written text with alternatives `{a|b|c}` and slots `<naam>`.
///
/// @param kind kind of source it is written for
/// @param topics what it is about, as its writer meant it
/// @param story `stijgend`, `opgelost` or empty
record DemoText(
        String id, String kind, List<String> topics, String sentiment, String story, String language, String text) {

    /// All hand-written texts, in the order of their files.
    static List<DemoText> all() {
        List<DemoText> texts = new ArrayList<>();
        for (String file : List.of("texts-openbare-ruimte.jsonl", "texts-dienstverlening.jsonl")) {
            JsonMapper json = new JsonMapper();
            DemoResource.lines("demo/" + file).forEach(line -> texts.add(read(json.readTree(line))));
        }
        return List.copyOf(texts);
    }

    private static DemoText read(JsonNode node) {
        List<String> topics = new ArrayList<>();
        node.path("topics").forEach(topic -> topics.add(topic.asString()));
        return new DemoText(
                node.path("id").asString(),
                node.path("source").asString(),
                topics,
                node.path("sentiment").asString(),
                node.path("story").asString(""),
                node.path("language").asString("nl"),
                node.path("text").asString());
    }

    /// One way to say it: every group of alternatives decided, every slot filled.
    String say(RandomGenerator random, Map<String, String> slots) {
        String said = decide(random);
        for (Map.Entry<String, String> slot : slots.entrySet()) {
            said = said.replace("<" + slot.getKey() + ">", slot.getValue());
        }
        return said.replaceAll(" {2,}", " ").strip();
    }

    private String decide(RandomGenerator random) {
        StringBuilder said = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            String[] choices = text.substring(open + 1, close).split("\\|", -1);
            said.append(text, at, open).append(choices[random.nextInt(choices.length)]);
            at = close + 1;
        }
        return said.append(text, at, text.length()).toString();
    }
}
