package nl.klankbord.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Where one is sent who is not signed in, no longer, or not with the right password.
final class SignInRefusals implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

    /// A page without being signed in.
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        boolean wasHere = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        sendTo(wasHere ? "/inloggen?verlopen" : "/inloggen", request, response);
    }

    /// A wrong password, or a try too soon.
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String outcome = reason instanceof PasswordSignIn.TooSoon tooSoon ? "wacht=" + tooSoon.seconds() : "fout";
        String goal = request.getParameter(OwnAddress.FIELD);
        response.sendRedirect(OwnAddress.carriedBy("/inloggen?" + outcome, goal));
    }

    /// A form without a valid token: of a session that has ended, or from another site.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            sendTo("/inloggen?verlopen", request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /// htmx swaps a part of a page; that part may not become the sign-in page.
    private static void sendTo(String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(OwnAddress.carriedBy(address, goalOf(request)));
        } else {
            response.setHeader("HX-Redirect", OwnAddress.carriedBy(address, goalOf(request)));
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }

    /// Only a page can be gone back to, not a form that was sent.
    private static String goalOf(HttpServletRequest request) {
        String query = request.getQueryString();
        String address = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return request.getMethod().equals("GET") ? address : "/";
    }
}
