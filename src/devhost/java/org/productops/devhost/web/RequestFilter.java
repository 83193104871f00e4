package org.productops.devhost.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.BadMessageException;
import org.productops.devhost.database.SqlCounter;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out who asks, in which language, counts the statements of the request, and turns what nobody caught into an
 * error page and an entry in the log.
 *
 * <p>Basic authentication is open for REST here, unlike in the products, where it is off by default: the host is a
 * development tool and listens on loopback only. A personal access token is the same name and password: there is no page
 * on which to make one.
 */
final class RequestFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(RequestFilter.class);
    private static final long MOST_SWALLOWED = 2_000_000;
    private static final String BASIC = "Basic ";
    private static final String TOKEN = "Bearer ";

    private final transient HostUsers users;
    private final transient SqlCounter counter;
    private final transient RequestLog requests;
    private final transient ErrorPages errors;

    RequestFilter(HostUsers users, SqlCounter counter, RequestLog requests, ErrorPages errors) {
        this.users = users;
        this.counter = counter;
        this.requests = requests;
        this.errors = errors;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String credentials = request.getHeader("Authorization");
        Optional<HostUser> user = credentials == null ? sessionUser(request) : namedUser(credentials);
        if (credentials != null && user.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Development host\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        Locale locale =
                user.map(known -> Locale.forLanguageTag(known.language())).orElse(Locale.ENGLISH);
        long start = System.nanoTime();
        try (SqlCounter.Recording recording = counter.record()) {
            HttpServletResponse counted = new CountedResponse(response, recording);
            new RequestContext(user.orElse(null), request, locale).call(() -> {
                answer(request, counted, chain);
                swallow(request);
                return null;
            });
            requests.add(request, response.getStatus(), (System.nanoTime() - start) / 1000, recording.statements());
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /**
     * Reads what a refused request still had to say, as the products' Tomcat does: otherwise the server may close the
     * connection under a client that has just got its answer and goes on to use it.
     */
    private static void swallow(HttpServletRequest request) {
        try {
            request.getInputStream().skipNBytes(MOST_SWALLOWED);
        } catch (IOException | IllegalStateException e) {
            // It was read to its end, or as text, or the client has gone.
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (HttpProblem problem) {
            LOG.error("{} {}: {}", request.getMethod(), request.getRequestURI(), problem.getMessage());
            errors.write(problem.status(), problem.getMessage(), request, response);
        } catch (BadMessageException e) {
            LOG.info("{} {}: {}", request.getMethod(), request.getRequestURI(), String.valueOf(e.getCause()));
            errors.write(status(e), null, request, response);
        } catch (ServletException | RuntimeException | LinkageError e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            errors.write(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, null, request, response);
        }
    }

    /** Of parameters that cannot be read; Jetty says the same of those that are too long. */
    private static int status(BadMessageException e) {
        return e.getCause() instanceof IllegalStateException
                ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                : e.getCode();
    }

    private Optional<HostUser> sessionUser(HttpServletRequest request) {
        return WebSession.of(request).userKey().flatMap(users::find).filter(HostUser::active);
    }

    private Optional<HostUser> namedUser(String credentials) {
        if (!credentials.startsWith(BASIC) && !credentials.startsWith(TOKEN)) {
            return Optional.empty();
        }
        try {
            String encoded = credentials.substring(credentials.indexOf(' ')).strip();
            String decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : users.authenticate(decoded.substring(0, colon), decoded.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
