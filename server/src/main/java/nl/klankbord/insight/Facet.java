package nl.klankbord.insight;

/// What signals can be counted by. The key stands in addresses: `?bron=kto-balie&onderwerp=afval/containers`.
public enum Facet {
    SOURCE("bron"),
    CHANNEL("kanaal"),
    TOPIC("onderwerp"),
    EXPERIENCE("beleving"),
    SENTIMENT("gevoel"),
    UNIT("afdeling"),
    AREA("gebied"),
    LANGUAGE("taal");

    private final String key;

    Facet(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
