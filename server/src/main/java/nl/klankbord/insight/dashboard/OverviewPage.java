package nl.klankbord.insight.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.klankbord.insight.Filter;
import nl.klankbord.insight.FilterAddress;
import nl.klankbord.insight.Overview;
import nl.klankbord.insight.Period;
import nl.klankbord.insight.SignalIndex;
import nl.klankbord.web.Pages;
import nl.klankbord.web.Templates;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The first page: which topics bring many signals? Everything that is asked stands in the address.
public final class OverviewPage implements Pages {
    static final String PAGE = "blad";
    static final int PAGE_SIZE = 20;
    private static final int LAST_PAGE = 500;
    private static final Pattern PAGE_NUMBER = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Filter EVERYTHING =
            new Filter(new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31)), Map.of(), "");

    private final SignalIndex index;
    private final SignalTexts texts;
    private final Labels labels;
    private final Templates templates;
    private final Clock clock;

    /// @param clock tells today, in the time zone of the municipality
    public OverviewPage(SignalIndex index, SignalTexts texts, Labels labels, Templates templates, Clock clock) {
        this.index = index;
        this.texts = texts;
        this.labels = labels;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public void addTo(RouterFunctions.Builder routes) {
        routes.GET("/", this::overview);
    }

    private ServerResponse overview(ServerRequest request) {
        LocalDate today = LocalDate.now(clock);
        Question question = new Question(
                FilterAddress.read(request.params(), today),
                Question.openIn(request.params().getOrDefault(Question.OPEN, List.of())),
                labels,
                templates.screen(request));
        return templates.page(request, "insight/overview", answer(question, pageAsked(request), today));
    }

    private OverviewView answer(Question question, int page, LocalDate today) {
        Overview asked = index.overview(question.filter());
        Comparability comparability = Comparability.of(asked, question, index.firstDays());
        Overview overview = comparability.isFair() ? asked : asked.withoutYearEarlier();
        OverviewView.Texts shown = texts(question, page);
        OverviewView.State state = stateOf(shown.total());
        return new OverviewDrawing(question, overview, comparability, today).view(state, shown);
    }

    private OverviewView.State stateOf(long texts) {
        if (texts > 0) {
            return OverviewView.State.FOUND;
        }
        boolean isNew = index.newest(EVERYTHING, 0, 1).total() == 0;
        return isNew ? OverviewView.State.NEW : OverviewView.State.NOTHING_FOUND;
    }

    private OverviewView.Texts texts(Question question, int page) {
        SignalIndex.Page found = index.newest(question.filter(), (page - 1) * PAGE_SIZE, PAGE_SIZE);
        int pages = (int) Math.min(LAST_PAGE, (found.total() + PAGE_SIZE - 1) / PAGE_SIZE);
        return new OverviewView.Texts(
                texts.views(found.ids(), question),
                found.total(),
                page,
                pages,
                page > 1 ? pageAddress(question, page - 1) : "",
                page < pages ? pageAddress(question, page + 1) : "");
    }

    private static String pageAddress(Question question, int page) {
        return question.href(question.address()) + (page > 1 ? "&" + PAGE + "=" + page : "") + "#teksten";
    }

    private static int pageAsked(ServerRequest request) {
        return request.param(PAGE)
                .filter(text -> PAGE_NUMBER.matcher(text).matches())
                .map(text -> Math.min(LAST_PAGE, Integer.parseInt(text)))
                .orElse(1);
    }
}
