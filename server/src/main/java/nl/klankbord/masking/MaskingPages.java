package nl.klankbord.masking;

import java.util.Optional;
import nl.klankbord.masking.MaskingView.Own;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.OwnLists;
import nl.klankbord.text.personaldata.RawText;
import nl.klankbord.text.personaldata.StreetPolicy;
import nl.klankbord.web.Pages;
import nl.klankbord.web.Templates;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// `/maskering/proberen`: a privacy officer pastes a text and sees what is masked, why and how certainly. The text
/// lives as long
/// as the answer: it is not stored, logged or cached.
public final class MaskingPages implements Pages {
    static final int MOST_CHARACTERS = 20_000;
    private static final String EXAMPLE =
            "mw Karaca belt voor de derde keer, container Goudse Rijweg 331 zit alweer vol. Haar zoon Emre (geb. 14-3-2009) "
                    + "brengt het nu zelf weg.\nGraag terugbellen op 06-12345678 of mailen naar e.karaca@voorbeeld.nl, "
                    + "zaaknummer 2026-004817.\n\nGroet, team Schoon";

    private final Masker masker;
    private final Own own;
    private final Templates templates;

    public MaskingPages(Masker masker, OwnLists lists, Templates templates) {
        this.masker = masker;
        this.own = Own.of(lists);
        this.templates = templates;
    }

    @Override
    public void addTo(RouterFunctions.Builder routes) {
        routes.GET("/maskering/proberen", this::form).POST("/maskering/proberen", this::mask);
    }

    private ServerResponse form(ServerRequest request) {
        String text = request.param("voorbeeld").isPresent() ? EXAMPLE : "";
        return page(request, 200, new MaskingView(text, StreetPolicy.KEEP_STREET, "", own, Optional.empty()));
    }

    private ServerResponse mask(ServerRequest request) {
        String text = request.param("tekst").orElse("").replace("\r\n", "\n");
        StreetPolicy streets =
                request.param("straten").flatMap(StreetPolicy::of).orElse(StreetPolicy.KEEP_STREET);
        String wrong =
                text.isBlank() ? "masking.try.empty" : text.length() > MOST_CHARACTERS ? "masking.try.too-long" : "";
        if (!wrong.isEmpty()) {
            return page(request, 422, new MaskingView(text, streets, wrong, own, Optional.empty()));
        }
        MaskedPieces shown = MaskedPieces.of(text, masker.explain(new RawText(text), streets));
        return page(request, 200, new MaskingView(text, streets, "", own, Optional.of(shown)));
    }

    private ServerResponse page(ServerRequest request, int status, MaskingView view) {
        return templates.page(request, status, "masking/try", view);
    }
}
