package org.productops.common.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationLinkCallTest {

    private static final LinkedSite JIRA = new LinkedSite("Our Jira", "https://jira.example");

    private final ApplicationLinkService links = mock(ApplicationLinkService.class);
    private final ApplicationLink link = mock(ApplicationLink.class);
    private final ApplicationLinkRequestFactory requests = mock(ApplicationLinkRequestFactory.class);
    private final ApplicationLinkRequest request = mock(ApplicationLinkRequest.class);
    private final Response response = mock(Response.class);
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void aLink() throws CredentialsRequiredException, ResponseException {
        when(links.getPrimaryApplicationLink(JiraApplicationType.class)).thenReturn(link);
        when(link.getName()).thenReturn("Our Jira");
        when(link.getDisplayUrl()).thenReturn(URI.create("https://jira.example/"));
        when(link.createAuthenticatedRequestFactory()).thenReturn(requests);
        when(requests.getAuthorisationURI()).thenReturn(URI.create("https://jira.example/allow"));
        when(requests.createRequest(any(), anyString())).thenReturn(request);
        when(request.setConnectionTimeout(anyInt())).thenReturn(request);
        when(request.setSoTimeout(anyInt())).thenReturn(request);
        when(request.setFollowRedirects(false)).thenReturn(request);
        when(request.setHeader(anyString(), anyString())).thenReturn(request);
        when(request.execute(any())).thenAnswer(call -> {
            ApplicationLinkResponseHandler<?> handler = call.getArgument(0);
            return handler.handle(response);
        });
        answer(200, "application/json;charset=UTF-8", "hello");
    }

    private void answer(int status, String type, String body) throws ResponseException {
        when(response.getStatusCode()).thenReturn(status);
        when(response.getHeader("Content-Type")).thenReturn(type);
        when(response.getHeader("ETag")).thenReturn("W/\"abc-gzip\"");
        when(response.getResponseBodyAsStream())
                .thenReturn(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private LinkAnswer<String> ask(String tag) {
        return ApplicationLinkCall.make(
                links,
                false,
                new LinkQuestion("/area-copy", tag, Duration.ofSeconds(30), 10),
                json -> Optional.of(new String(json.readAllBytes(), StandardCharsets.UTF_8))
                        .filter(text -> !text.isEmpty()),
                () -> now);
    }

    @Test
    void givesWhatTheOtherSideAnswers() throws CredentialsRequiredException {
        assertThat(ask("")).isEqualTo(new LinkAnswer.Told<>("hello", "abc", JIRA));

        verify(requests).createRequest(Request.MethodType.GET, "/rest/productops/1.0/area-copy");
        verify(request).setSoTimeout(30_000);
        verify(request).setConnectionTimeout(5_000);
        verify(request, never()).setHeader("If-None-Match", "\"\"");
    }

    @Test
    void saysWhatIsKnown() throws ResponseException {
        answer(304, null, "");

        assertThat(ask("abc")).isEqualTo(new LinkAnswer.Unchanged<>(JIRA));

        verify(request).setHeader("If-None-Match", "\"abc\"");
    }

    @ParameterizedTest
    @CsvSource({
        "401, NOT_PERMITTED",
        "403, NOT_PERMITTED",
        "404, NO_PLUGIN",
        "302, NO_JSON",
        "500, FAILED",
        "503, FAILED"
    })
    void aStatusSaysWhatIsWrong(int status, LinkProblem.Kind kind) throws ResponseException {
        answer(status, "application/json", "{}");

        assertThat(ask("")).isEqualTo(LinkAnswer.failed(kind));
    }

    @Test
    void whatWasMadeOfAQuestionIsAnAnswerToo() throws ResponseException {
        answer(201, "application/json", "hello");

        assertThat(ask("")).isInstanceOf(LinkAnswer.Told.class);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html;charset=UTF-8, hello, NO_JSON",
        ", hello, NO_JSON",
        "application/json, '', OTHER_VERSION",
        "application/json, longer than ten bytes, TOO_LONG"
    })
    void whatIsNoAnswerOfOursIsNone(String type, String body, LinkProblem.Kind kind) throws ResponseException {
        answer(200, type, body);

        assertThat(ask("")).isEqualTo(LinkAnswer.failed(kind));
    }

    @Test
    void anAnswerThatTricklesIsTooSlow() throws ResponseException {
        when(response.getResponseBodyAsStream())
                .thenReturn(new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public synchronized int read(byte[] buffer, int offset, int length) {
                        now = now.plusSeconds(20);
                        return super.read(buffer, offset, 1);
                    }
                });

        assertThat(ask("")).isEqualTo(LinkAnswer.failed(LinkProblem.Kind.TOO_SLOW));
    }

    @Test
    void whereNobodyListensNobodyAnswers() throws ResponseException {
        doThrow(new ResponseException("", new ConnectException())).when(request).execute(any());
        assertThat(ask("")).isEqualTo(LinkAnswer.failed(LinkProblem.Kind.UNREACHABLE));

        doThrow(new ResponseException("", new IOException(new SocketTimeoutException())))
                .when(request)
                .execute(any());
        assertThat(ask("")).isEqualTo(LinkAnswer.failed(LinkProblem.Kind.TOO_SLOW));
    }

    @Test
    void namesTheWayToAllowIt() throws CredentialsRequiredException, ResponseException {
        LinkAnswer<String> notAllowed =
                new LinkAnswer.Failed<>(LinkProblem.notAuthorised("https://jira.example/allow"));
        doAnswer(call -> {
                    ApplicationLinkResponseHandler<?> handler = call.getArgument(0);
                    return handler.credentialsRequired(response);
                })
                .when(request)
                .execute(any());
        assertThat(ask("")).isEqualTo(notAllowed);

        when(requests.createRequest(any(), anyString())).thenThrow(new CredentialsRequiredException(requests, ""));
        assertThat(ask("")).isEqualTo(notAllowed);
    }

    @Test
    void jiraAsksConfluence() {
        LinkAnswer<String> answer = ApplicationLinkCall.make(
                links, true, new LinkQuestion("/", "", Duration.ofSeconds(1), 1), json -> Optional.empty(), () -> now);

        assertThat(answer).isEqualTo(LinkAnswer.failed(LinkProblem.Kind.NO_LINK));
        verify(links).getPrimaryApplicationLink(ConfluenceApplicationType.class);
    }
}
