package nl.klankbord.web;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// Builds the house: takes the [Pages] of every step, adds sign-in, static files and error pages, and guards it all.
///
/// Needs from outside: [Accounts], [Templates], [StaticFiles] and the pages of the steps.
@Configuration(proxyBeanMethods = false)
@Import(Security.class)
public class WebConfiguration {

    @Bean
    RouterFunction<ServerResponse> routes(List<Pages> pages, Templates templates, StaticFiles files) {
        RouterFunctions.Builder routes = RouterFunctions.route();
        pages.forEach(part -> part.addTo(routes));
        files.addTo(routes);
        new SignInPages(templates).addTo(routes);
        new ErrorPages(templates).addTo(routes);
        return routes.build();
    }

    @Bean
    PasswordSignIn passwordSignIn(Accounts accounts, Passwords passwords) {
        return new PasswordSignIn(accounts, passwords, new SignInDelay(InstantSource.system()));
    }
}
