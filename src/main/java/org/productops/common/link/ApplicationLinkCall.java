package org.productops.common.link;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One question over an application link. Knows the types of application links; loaded only where those are there. */
final class ApplicationLinkCall<T> implements ApplicationLinkResponseHandler<LinkAnswer<T>> {

    private static final Logger LOG = LoggerFactory.getLogger(ApplicationLinkCall.class);

    private static final String REST = "/rest/productops/1.0";
    private static final int CONNECT_MILLIS = 5_000;
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NOT_MODIFIED = 304;

    private final LinkQuestion question;
    private final LinkReader<T> reader;
    private final InstantSource time;
    private final Instant deadline;
    private final LinkedSite site;
    private final ApplicationLinkRequestFactory requests;

    private ApplicationLinkCall(ApplicationLink link, LinkQuestion question, LinkReader<T> reader, InstantSource time) {
        this.question = question;
        this.reader = reader;
        this.time = time;
        this.deadline = time.instant().plus(question.patience());
        this.site = new LinkedSite(link.getName(), link.getDisplayUrl().toString());
        this.requests = link.createAuthenticatedRequestFactory();
    }

    static <T> LinkAnswer<T> make(
            Object service, boolean fromJira, LinkQuestion question, LinkReader<T> reader, InstantSource time) {
        Class<? extends ApplicationType> other = fromJira ? ConfluenceApplicationType.class : JiraApplicationType.class;
        ApplicationLink link = ((ApplicationLinkService) service).getPrimaryApplicationLink(other);
        return link == null
                ? LinkAnswer.failed(LinkProblem.Kind.NO_LINK)
                : new ApplicationLinkCall<>(link, question, reader, time).answer();
    }

    private LinkAnswer<T> answer() {
        try {
            int millis = Math.toIntExact(question.patience().toMillis());
            ApplicationLinkRequest request = requests.createRequest(method(), REST + question.path())
                    .setConnectionTimeout(Math.min(millis, CONNECT_MILLIS))
                    .setSoTimeout(millis)
                    .setFollowRedirects(false)
                    .setHeader("Accept", "application/json");
            if (!question.tag().isEmpty()) {
                request.setHeader("If-None-Match", "\"" + question.tag() + "\"");
            }
            if (!question.body().isEmpty()) {
                request.setHeader("X-Atlassian-Token", "no-check");
                request.setRequestBody(question.body(), "application/json; charset=UTF-8");
            }
            return request.execute(this);
        } catch (CredentialsRequiredException e) {
            return notAuthorised(e.getAuthorisationURI().toString());
        } catch (ResponseException e) {
            LOG.debug("{} does not answer", site.address(), e);
            return LinkAnswer.failed(
                    isTimeout(e) || time.instant().isAfter(deadline)
                            ? LinkProblem.Kind.TOO_SLOW
                            : LinkProblem.Kind.UNREACHABLE);
        }
    }

    private Request.MethodType method() {
        return question.body().isEmpty() ? Request.MethodType.GET : Request.MethodType.POST;
    }

    private static boolean isTimeout(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketTimeoutException) {
                return true;
            }
        }
        return false;
    }

    private LinkAnswer<T> notAuthorised(String address) {
        return new LinkAnswer.Failed<>(LinkProblem.notAuthorised(address));
    }

    @Override
    public LinkAnswer<T> credentialsRequired(Response response) {
        return notAuthorised(requests.getAuthorisationURI().toString());
    }

    @Override
    public LinkAnswer<T> handle(Response response) throws ResponseException {
        int status = response.getStatusCode();
        return switch (status) {
            case OK, CREATED -> read(response);
            case NOT_MODIFIED -> new LinkAnswer.Unchanged<>(site);
            case 401, 403 -> LinkAnswer.failed(LinkProblem.Kind.NOT_PERMITTED);
            case 404 -> LinkAnswer.failed(LinkProblem.Kind.NO_PLUGIN);
            default -> {
                LOG.debug("{} answers with the status {}", site.address(), status);
                yield LinkAnswer.failed(
                        status >= 300 && status < 400 ? LinkProblem.Kind.NO_JSON : LinkProblem.Kind.FAILED);
            }
        };
    }

    private LinkAnswer<T> read(Response response) throws ResponseException {
        String type = response.getHeader("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            return LinkAnswer.failed(LinkProblem.Kind.NO_JSON);
        }
        BoundedStream stream =
                new BoundedStream(response.getResponseBodyAsStream(), question.mostBytes(), time, deadline);
        try (stream) {
            Optional<T> value = reader.read(stream);
            return value.<LinkAnswer<T>>map(read -> new LinkAnswer.Told<>(read, tag(response), site))
                    .orElseGet(() -> LinkAnswer.failed(LinkProblem.Kind.OTHER_VERSION));
        } catch (IOException e) {
            LOG.debug("The answer of {} cannot be read", site.address(), e);
            if (stream.overrun() != null) {
                return LinkAnswer.failed(stream.overrun());
            }
            return LinkAnswer.failed(isTimeout(e) ? LinkProblem.Kind.TOO_SLOW : LinkProblem.Kind.NO_JSON);
        }
    }

    /** Without the quotes, and without what a proxy that compresses adds. */
    private static String tag(Response response) {
        String tag = response.getHeader("ETag");
        return tag == null ? "" : tag.replaceAll("^W/|\"", "").replaceAll("[-;](gzip|br)$", "");
    }
}
