package nl.klankbord.insight.dashboard;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.klankbord.insight.DutchAnalysis;
import nl.klankbord.insight.LuceneIndex;
import nl.klankbord.insight.SearchHighlighter;
import nl.klankbord.insight.SignalIndex;
import nl.klankbord.intake.Origin;
import nl.klankbord.intake.SignalContext;
import nl.klankbord.record.RecordedSignal;
import nl.klankbord.text.special.SpecialCategory;
import nl.klankbord.text.topics.Categorised;
import nl.klankbord.text.topics.Category;
import nl.klankbord.text.topics.Dimension;
import nl.klankbord.text.topics.Evidence;
import nl.klankbord.text.topics.Sentiment;
import nl.klankbord.text.topics.Taxonomy;
import nl.klankbord.web.House;
import nl.klankbord.web.Templates;

/// A town that does not exist, with two years of signals from a seed: a house with a full first page.
public final class SampleTown implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final Map<String, String> SOURCES = Map.of(
            "kto-balie", "Tevredenheid balie",
            "klachten", "Klachten",
            "meldingen", "Meldingen openbare ruimte",
            "terugbel", "Terugbelnotities",
            "kto-web", "Tevredenheid website");
    private static final Map<String, String> AREAS = Map.of(
            "BU01",
            "Oude Haven",
            "BU02",
            "Noorderkwartier",
            "BU03",
            "Lindenhof",
            "BU04",
            "De Akkers",
            "BU05",
            "Zuiderdijk",
            "BU06",
            "Molenwijk",
            "BU07",
            "Binnenstad",
            "BU08",
            "Stationsbuurt",
            "BU09",
            "Waterrijk");

    /// topic | experience | sentiment | text; words between braces led to the topic, between angles to the experience.
    private static final List<String> TEXTS = List.of(
            "afval/containers|resultaat/terugkerend|NEGATIVE|De {ondergrondse container} op de hoek zit <alweer> vol. Mensen zetten hun zakken er gewoon naast. Graag vaker legen.",
            "afval/containers|resultaat/niet-opgelost|NEGATIVE|Ik heb drie keer gebeld over de {volle container} bij [ADRES 1] en <er gebeurt niets>. Mijn buurvrouw [NAAM 1] zegt hetzelfde.",
            "afval/grofvuil|gemak/makkelijk|POSITIVE|Een afspraak voor het {grofvuil} maken ging <heel makkelijk> via de website, en ze waren er op tijd.",
            "afval/inzameling||NEUTRAL|Wanneer wordt het {gft} opgehaald rond de feestdagen?",
            "parkeren/vergunning|snelheid/traag|NEGATIVE|Mijn {parkeervergunning} is nu <al zes weken> onderweg. Ik kan mijn auto nergens kwijt. U kunt mij bellen op [TELEFOON 1].",
            "parkeren/vergunning|informatie/status-onbekend|NEGATIVE|Ik heb een {parkeervergunning} aangevraagd maar <ik weet niet wat de status is>. Mijn zaaknummer is [ZAAKNUMMER 1].",
            "parkeren/boete|rechtvaardigheid/oneerlijk|NEGATIVE|Een {naheffing} terwijl de automaat stuk was, dat is <niet eerlijk>.",
            "parkeren/tekort||NEGATIVE|Er zijn hier 's avonds echt {geen parkeerplekken} meer sinds de nieuwe woningen er staan.",
            "verkeer/verlichting|resultaat/opgelost|POSITIVE|De {lantaarnpaal} die ik vorige week meldde is <meteen gemaakt>. Dank u wel!",
            "verkeer/wegdek|resultaat/terugkerend|NEGATIVE|Weer een gat in het {fietspad}. Dit is <elk jaar hetzelfde>.",
            "burgerzaken/paspoort-id|bejegening/vriendelijk|POSITIVE|Mijn {paspoort} opgehaald, de mevrouw aan de balie was <erg vriendelijk>.",
            "burgerzaken/paspoort-id|snelheid/wachtrij|NEGATIVE|Voor een {paspoort} heb ik ondanks mijn afspraak <drie kwartier gewacht>.",
            "burgerzaken/verhuizing|informatie/duidelijk|POSITIVE|Het doorgeven van mijn {verhuizing} was <duidelijk uitgelegd> op de site.",
            "inkomen/bijstand|bejegening/niet-serieus-genomen|NEGATIVE|Bij mijn aanvraag voor {bijstand} voelde ik me <niet serieus genomen>. Ik moest alles drie keer vertellen, terwijl het al in het dossier staat. De vorige medewerker, [NAAM 1], had beloofd dat het geregeld zou worden en dat ik binnen twee weken iets zou horen. Daarna kreeg ik een brief met een heel andere datum en een lijst met stukken die ik al had opgestuurd naar [E-MAIL 1]. Toen ik belde, wist niemand van iets. Ik heb alles opnieuw gekopieerd, ben met de bus naar het stadhuis gegaan en heb daar anderhalf uur gezeten. Uiteindelijk zei iemand dat het systeem eruit lag en dat ik de volgende dag maar terug moest komen. Ik heb twee kinderen en kan niet zomaar elke dag langskomen. Ik hoop dat iemand dit leest en er echt iets mee doet.",
            "regelingen/energietoeslag|gemak/ingewikkeld|NEGATIVE|Het formulier voor de {energietoeslag} is <veel te ingewikkeld>. Mijn moeder van 81 komt er niet uit.",
            "zorg/huishoudelijke-hulp|bereikbaarheid/geen-reactie|NEGATIVE|Al weken geen {huishoudelijke hulp} en <niemand belt terug>. BSN [BSN 1] staat op de brief.",
            "contact/website|gemak/digitale-drempel|NEGATIVE|De {website} werkt niet op mijn telefoon en <ik heb geen computer>.",
            "contact/telefoon|bereikbaarheid/slecht|NEGATIVE|Ik sta al dagen in de {wachtrij aan de telefoon} en <kom er niet doorheen>.",
            "overlast/geluid||NEGATIVE|Elke nacht {geluidsoverlast} van het plein, tot drie uur.",
            "groen-water/speelplekken|resultaat/niet-opgelost|NEGATIVE|De {speeltuin} is al maanden afgezet, <er gebeurt niets>.",
            "wonen/vergunning|snelheid/traag|NEGATIVE|De {omgevingsvergunning} voor onze dakkapel <duurt veel te lang>.",
            "belastingen/woz|informatie/onduidelijk|NEGATIVE|Ik snap niets van de {WOZ-waarde}, <de brief is onduidelijk>.",
            "||NEUTRAL|Prima zo, verder geen opmerkingen.",
            "||NEUTRAL|Ik wilde alleen even laten weten dat de vlag bij het stadhuis scheef hangt.");
    private static final int[] WEIGHTS = {12, 10, 5, 4, 9, 8, 4, 4, 4, 3, 5, 6, 2, 4, 3, 4, 3, 4, 4, 2, 2, 2, 3, 2};

    private final Map<Long, RecordedSignal> record = new HashMap<>();
    private final Map<Long, Set<SpecialCategory>> special = new HashMap<>();
    private final SignalIndex index;
    private final DutchAnalysis analysis = new DutchAnalysis(List.of("parkeer", "vergunning", "overlast"));

    private SampleTown(Path folder, int signals) {
        this.index = LuceneIndex.open(folder, analysis);
        Random random = new Random(42);
        for (long id = 1; id <= signals; id++) {
            record.put(id, signal(id, random));
        }
        index.update(new ArrayList<>(record.values()));
    }

    /// @param folder for the index
    public static SampleTown with(int signals, Path folder) {
        return new SampleTown(folder, signals);
    }

    /// Adds one signal with this text, received today.
    public void add(String text) {
        long id = record.size() + 1L;
        Categorised found = new Categorised(List.of(), List.of(), Sentiment.NEUTRAL, List.of());
        Origin origin = new Origin("klachten", "R" + id, 1, id);
        SignalContext context = new SignalContext("<b>web</b>", "\"><script>alert(1)</script>", "BU01", "", null);
        RecordedSignal signal = new RecordedSignal(id, id, origin, TODAY, text, "nl", found, context, 0);
        record.put(id, signal);
        index.update(List.of(signal));
    }

    /// Marks the text of this signal as telling something of a special category.
    void addSpecial(long id, SpecialCategory category) {
        special.put(id, Set.of(category));
    }

    public House house() {
        return house(0);
    }

    public House house(int port) {
        return House.with(templates -> List.of(page(templates)), "notice.demo", port);
    }

    OverviewPage page(Templates templates) {
        SignalTexts texts = new SignalTexts(texts(), new SearchHighlighter(analysis));
        return new OverviewPage(index, texts, labels(), templates, CLOCK);
    }

    private SignalTexts.Texts texts() {
        return new SignalTexts.Texts() {
            @Override
            public List<RecordedSignal> find(List<Long> ids) {
                return ids.stream()
                        .map(id -> record.getOrDefault(id, record.get(1L)))
                        .toList();
            }

            @Override
            public Map<Long, Set<SpecialCategory>> special(List<Long> ids) {
                return special;
            }
        };
    }

    static Labels labels() {
        return new Labels(taxonomy(), code -> SOURCES.getOrDefault(code, code), code -> AREAS.getOrDefault(code, code));
    }

    @Override
    public void close() {
        index.close();
    }

    private static Taxonomy taxonomy() {
        List<Category> categories = new ArrayList<>();
        for (String line : TEXTS) {
            String[] parts = line.split("\\|", 4);
            add(Dimension.TOPIC, parts[0], categories);
            add(Dimension.EXPERIENCE, parts[1], categories);
        }
        return new Taxonomy("1", categories);
    }

    private static void add(Dimension dimension, String code, List<Category> categories) {
        for (String name : code.isEmpty() ? List.<String>of() : List.of(code.split("/", -1)[0], code)) {
            String last = name.substring(name.indexOf('/') + 1).replace('-', ' ');
            String readable = last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1);
            Category category = new Category(dimension, name, readable, readable, "Gaat over " + last);
            if (!categories.contains(category)) {
                categories.add(category);
            }
        }
    }

    private static RecordedSignal signal(long id, Random random) {
        LocalDate received = TODAY.minusDays((long) (Math.pow(random.nextDouble(), 1.08) * 730));
        String[] parts = TEXTS.get(pick(random)).split("\\|", 4);
        String source = List.copyOf(SOURCES.keySet().stream().sorted().toList()).get(random.nextInt(SOURCES.size()));
        String area = random.nextInt(10) == 0 ? "" : "BU0" + (1 + random.nextInt(9));
        return new RecordedSignal(
                id,
                id,
                new Origin(source, "R" + id, 1, id),
                received,
                parts[3].replaceAll("[{}<>]", ""),
                random.nextInt(12) == 0 ? "en" : "nl",
                found(parts),
                new SignalContext(
                        List.of("telefoon", "web", "balie", "e-mail").get(random.nextInt(4)),
                        List.of("stadsbeheer", "dienstverlening", "werk-en-inkomen")
                                .get(random.nextInt(3)),
                        area,
                        "",
                        null),
                random.nextInt(30) == 0 && id > 1 ? 1 : 0);
    }

    private static int pick(Random random) {
        int place = random.nextInt(java.util.stream.IntStream.of(WEIGHTS).sum());
        int line = 0;
        while (place >= WEIGHTS[line]) {
            place -= WEIGHTS[line++];
        }
        return line;
    }

    private static Categorised found(String[] parts) {
        List<Evidence> evidence = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (char sign : parts[3].toCharArray()) {
            switch (sign) {
                case '{', '<' -> start = text.length();
                case '}' -> evidence.add(new Evidence(parts[0], start, text.length(), "woordenlijst " + parts[0]));
                case '>' -> evidence.add(new Evidence(parts[1], start, text.length(), "woordenlijst " + parts[1]));
                default -> text.append(sign);
            }
        }
        return new Categorised(
                parts[0].isEmpty() ? List.of() : List.of(parts[0]),
                parts[1].isEmpty() ? List.of() : List.of(parts[1]),
                Sentiment.valueOf(parts[2]),
                evidence);
    }
}
