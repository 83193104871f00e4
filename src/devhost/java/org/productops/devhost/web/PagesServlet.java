package org.productops.devhost.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.productops.devhost.request.RequestContext;

/** Answers with the product's own pages. */
final class PagesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Routes routes;
    private final transient ErrorPages errors;

    PagesServlet(Routes routes, ErrorPages errors) {
        this.routes = routes;
        this.errors = errors;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<Routes.Match> match = routes.find(request.getMethod(), path);
        try {
            if (match.isEmpty()) {
                throw new HttpProblem(routes.knows(path) ? 405 : 404, null);
            }
            if (RequestContext.currentUser().isEmpty() && !match.get().anonymous()) {
                WebSession.of(request).askForLogin(response);
                return;
            }
            if (request.getMethod().equals("POST") && !WebSession.of(request).hasValidToken()) {
                throw new HttpProblem(403, "XSRF check failed: the form has expired. Go back, reload, and try again.");
            }
            match.get()
                    .handler()
                    .handle(new Exchange(request, response, match.get().variables(), errors.frame()));
        } catch (HttpProblem problem) {
            errors.write(problem.status(), problem.getMessage(), request, response);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
