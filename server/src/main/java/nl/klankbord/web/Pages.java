package nl.klankbord.web;

import org.springframework.web.servlet.function.RouterFunctions;

/// The pages of one step. Each adds its own addresses; addresses are nouns.
public interface Pages {
    void addTo(RouterFunctions.Builder routes);
}
