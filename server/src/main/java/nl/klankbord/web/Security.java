package nl.klankbord.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Who may see what. Everything asks for sign-in, but for the sign-in page itself, static files and `/health`.
///
/// `/api/**` is another world: no session, no form token, and its handlers check a key of their own.
@Configuration(proxyBeanMethods = false)
class Security {
    /// Nothing from elsewhere, nothing written into the page itself.
    private static final String CONTENT_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none';" + " form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(Security::headers);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, PasswordSignIn passwords) throws Exception {
        SignInRefusals refusals = new SignInRefusals();
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/inloggen", "/taal", "/static/**", "/health")
                        .permitAll()
                        .requestMatchers("/metrics")
                        .access(fromThisMachineOrSignedIn())
                        .anyRequest()
                        .authenticated())
                .authenticationManager(new ProviderManager(passwords))
                .formLogin(form -> form.loginPage("/inloggen")
                        .usernameParameter("naam")
                        .passwordParameter("wachtwoord")
                        .successHandler(Security::goOn)
                        .failureHandler(refusals))
                .logout(out -> out.logoutRequestMatcher(pathPattern(HttpMethod.POST, "/uitloggen"))
                        .logoutSuccessUrl("/inloggen?uit"))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(Security::headers);
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }

    /// Figures for a Prometheus on the same machine need no key. A request that a proxy passed on is not from here.
    private static AuthorizationManager<RequestAuthorizationContext> fromThisMachineOrSignedIn() {
        return (authentication, context) ->
                new AuthorizationDecision(isFromThisMachine(context.getRequest()) || isSignedIn(authentication.get()));
    }

    private static boolean isSignedIn(Authentication who) {
        return who instanceof UsernamePasswordAuthenticationToken && who.isAuthenticated();
    }

    private static boolean isFromThisMachine(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        boolean loopback = address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
        return loopback && request.getHeader("X-Forwarded-For") == null && request.getHeader("Forwarded") == null;
    }

    /// After signing in one goes on where one wanted to go.
    private static void goOn(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        response.sendRedirect(OwnAddress.from(request.getParameter(OwnAddress.FIELD)));
    }
}
