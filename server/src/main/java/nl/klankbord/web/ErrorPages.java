package nl.klankbord.web;

import jakarta.servlet.RequestDispatcher;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// What is shown when a page cannot be had, in plain words; a fault is logged once, under the number that is shown.
///
/// Under `/api/` the same is told as `application/problem+json`.
final class ErrorPages implements Pages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Templates templates;
    private final RandomGenerator random = RandomGenerator.getDefault();

    ErrorPages(Templates templates) {
        this.templates = templates;
    }

    /// `/error` is where the servlet container turns to with what happened before a handler was reached.
    @Override
    public void addTo(RouterFunctions.Builder routes) {
        routes.route(RequestPredicates.path("/error"), this::fromContainer)
                .onError(ResponseStatusException.class, this::refused)
                .onError(Throwable.class, this::fault);
    }

    private ServerResponse fromContainer(ServerRequest request) {
        int status =
                (Integer) request.attribute(RequestDispatcher.ERROR_STATUS_CODE).orElse(404);
        String path =
                (String) request.attribute(RequestDispatcher.ERROR_REQUEST_URI).orElse(request.path());
        Object cause = request.attribute(RequestDispatcher.ERROR_EXCEPTION).orElse("no exception");
        if (status >= 500 && !(cause instanceof AsyncRequestNotUsableException)) {
            return answer(request, status, path, logged(path, cause));
        }
        return answer(request, status, path, "");
    }

    private ServerResponse refused(Throwable thrown, ServerRequest request) {
        int status = ((ResponseStatusException) thrown).getStatusCode().value();
        return answer(request, status, request.path(), status < 500 ? "" : logged(request.path(), thrown));
    }

    /// A reader who left before the answer came is no fault.
    private ServerResponse fault(Throwable thrown, ServerRequest request) {
        if (thrown instanceof AsyncRequestNotUsableException) {
            return answer(request, 500, request.path(), "");
        }
        return answer(request, 500, request.path(), logged(request.path(), thrown));
    }

    /// The path only: a query may hold the words someone searched for.
    private String logged(String path, Object cause) {
        String reference = HexFormat.of().toHexDigits(random.nextInt());
        if (cause instanceof Throwable fault) {
            LOG.error("Fault {} at {}", reference, path, fault);
        } else {
            LOG.error("Fault {} at {}: {}", reference, path, cause);
        }
        return reference;
    }

    private ServerResponse answer(ServerRequest request, int status, String path, String reference) {
        if (path.startsWith("/api/")) {
            Problem problem = new Problem(status, new RefusalView(status, reference).title(), reference);
            return ServerResponse.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        return templates.page(request, status, "web/refusal", new RefusalView(status, reference));
    }

    /// RFC 9457; `reference` stands in the log, and is empty when nothing was logged.
    record Problem(int status, String title, String reference) {}
}
