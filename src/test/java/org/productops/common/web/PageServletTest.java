package org.productops.common.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.version.Versioned;
import org.productops.testing.fakes.FakeBrowser;

class PageServletTest {

    private static final Message TEXT = Message.of("productops.common.error.no-page", "<b>");

    private final FakeBrowser browser = new FakeBrowser();
    private final List<String> done = new ArrayList<>();
    private Product product;

    private record Note(long version) implements Versioned {}

    /** A page that answers with what it was sent as its path, or does what the test says. */
    private static final class Servlet extends PageServlet {
        private static final long serialVersionUID = 1L;
        private final transient Function<PageRequest, PageResult> submit;

        Servlet(PageSupport support, Frame frame, Function<PageRequest, PageResult> submit) {
            super(support, frame, "notes");
            this.submit = submit;
        }

        @Override
        protected ServletPage page(PageRequest request) {
            if (request.path().equals("none")) {
                throw noPage(request);
            }
            if (request.path().equals("read")) {
                return this::shown;
            }
            return new ServletPage() {
                @Override
                public PageResult show(PageRequest asked) {
                    return submit.apply(asked);
                }

                @Override
                public PageResult submit(PageRequest sent) {
                    return submit.apply(sent);
                }
            };
        }

        private PageResult shown(PageRequest request) {
            return PageResult.show(
                    new Template<>("common/error.vm", PageServlet.ErrorView.class),
                    new PageServlet.ErrorView(
                            request.frame(), TEXT, new ErrorHelp(Optional.empty(), List.of(Crumb.named("x", "/")))));
        }
    }

    /** What needs more of the product than a browser shows. */
    private static final class Product {
        private final LoginUriProvider logins = mock(LoginUriProvider.class);
        private final WebSudoManager webSudo = mock(WebSudoManager.class);
        private final HttpServletRequest request = mock(HttpServletRequest.class);
        private final HttpServletResponse response = mock(HttpServletResponse.class);
        private final StringWriter html = new StringWriter();
        private final PageSupport support;

        Product(FakeBrowser browser) throws IOException {
            when(request.getRequestURL()).thenReturn(new StringBuffer("http://[::1]:80/jira/x[|]"));
            when(request.getRequestURI()).thenReturn("/jira/x[|]");
            when(response.getWriter()).thenReturn(new PrintWriter(html));
            support = new PageSupport(
                    browser.templates(), browser.resources(), logins, webSudo, new FormGuard(browser.tokens()));
        }
    }

    @BeforeEach
    void playTheProduct() throws IOException {
        product = new Product(browser);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(new NotPermittedException(TEXT, false), 403),
                arguments(new NotFoundException(TEXT), 404),
                arguments(new ConflictException(TEXT, 1, new Note(2)), 409),
                arguments(InvalidException.general(TEXT), 400),
                arguments(new BusyException(TEXT), 503));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void showsWhatAServiceRefusesWithItsStatus(ProductOpsException error, int status) {
        Servlet servlet = servlet(request -> {
            throw error;
        });

        for (FakeBrowser.Answer answer : List.of(browser.get(servlet, ""), browser.post(servlet, ""))) {
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.html())
                    .contains(
                            "\u201c&lt;b&gt;\u201d",
                            "atl.general",
                            "href=\"/jira/\" dir=\"auto\">Go to the start page</a>")
                    .doesNotContain("<b>");
        }
    }

    @Test
    void refusesWhatNoDatabaseCanBeAskedForInTheAddressAndLeavesFormsToTheirRules() {
        Servlet servlet = servlet(this::remember);

        FakeBrowser.Answer answer = browser.get(servlet, "", "segment", "a\0", "text", "b");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html()).contains("U+0000");
        assertThat(done).isEmpty();
        assertThat(browser.get(servlet, "", "segment", "\ud83d\ude00").status()).isNotEqualTo(400);
        assertThat(browser.post(servlet, "", "segment", "a\0").status()).isNotEqualTo(400);
    }

    @Test
    void sendsAnonymousCallersToTheLogInUnlessAScriptAsks() {
        Servlet servlet = servlet(request -> {
            throw new NotPermittedException(TEXT, true);
        });

        assertThat(browser.get(servlet, "").redirect()).isEqualTo("/jira/login");
        assertThat(browser.inline().get(servlet, "").status()).isEqualTo(401);
    }

    @Test
    void goesToAPageOfTheProductAfterASubmitAndTellsAScriptThatItIsDone() {
        Servlet servlet = servlet(request -> PageResult.go("/plugins/servlet/x?done"));

        assertThat(browser.post(servlet, "").redirect()).isEqualTo("/jira/plugins/servlet/x?done");
        FakeBrowser.Answer told = browser.inline().post(servlet, "");
        assertThat(told.status()).isEqualTo(204);
        assertThat(told.redirect()).isEmpty();
    }

    @Test
    void givesBackWhatAFormWithoutTheTokenBroughtAndDoesNothing() {
        FakeBrowser.Answer answer = browser.loseToken()
                .post(servlet(request -> PageResult.go("/x")), "", "atl_token", "old", "name", "<b>Pay", "name", "2");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(done).isEmpty();
        assertThat(answer.html())
                .contains("action=\"/jira/plugins/servlet/page\"", "name=\"atl_token\" value=\"the-token\"")
                .contains("name=\"name\" value=\"&lt;b&gt;Pay\">&lt;b&gt;Pay", "name=\"name\" value=\"2\"")
                .doesNotContain("<b>", "old");
    }

    @Test
    void showsNothingOfWhatPeopleDidNotTypeWhenItGivesAFormBack() {
        FakeBrowser.Answer answer =
                browser.loseToken().post(servlet(request -> PageResult.go("/x")), "", "version", "3", "do", "save");

        assertThat(answer.html())
                .contains("name=\"version\" value=\"3\"", "name=\"do\" value=\"save\"")
                .doesNotContain("What was sent", "<table");
    }

    @Test
    void showsPagesButTakesNoFormWhereTheProductsTokensAreOthers() {
        FormTokens unknown = mock(FormTokens.class, call -> {
            throw new NoSuchMethodError("generateToken");
        });
        Servlet servlet = new Servlet(browser.support(unknown), Frame.GENERAL, this::remember);

        FakeBrowser.Answer shown = browser.get(servlet, "read");
        FakeBrowser.Answer sent = browser.post(servlet, "", "name", "<b>Pay");

        assertThat(shown.status()).isEqualTo(200);
        assertThat(sent.status()).isEqualTo(403);
        assertThat(sent.html())
                .contains("no form can be sent. Nothing was changed.", "value=\"&lt;b&gt;Pay\"")
                .contains("name=\"atl_token\" value=\"\"");
        assertThat(done).isEmpty();
    }

    @Test
    void loadsWhatItsPagesNeed() {
        browser.get(servlet(request -> PageResult.go("/x")), "read");

        assertThat(browser.required()).containsExactly("org.productops.product-ops:notes");
    }

    @Test
    void saysWhichPageThereIsNot() {
        Servlet servlet = servlet(request -> PageResult.go("/x"));

        FakeBrowser.Answer answer = browser.get(servlet, "none");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.html()).contains("There is no page \u201cnone\u201d here.");
        assertThat(browser.post(servlet, "read").status())
                .as("a page without a form")
                .isEqualTo(404);
    }

    @Test
    void letsTheProductAskForThePasswordBeforeItShowsAnAdministrationPage() throws IOException {
        doThrow(mock(WebSudoSessionException.class)).when(product.webSudo).willExecuteWebSudoRequest(any());

        new Servlet(product.support, Frame.administration("notes"), this::remember)
                .doGet(product.request, product.response);
        verify(product.webSudo).enforceWebSudoProtection(product.request, product.response);
        verify(product.response, never()).getWriter();
        verify(product.response, never()).sendRedirect(any());

        new Servlet(product.support, Frame.GENERAL, this::remember).doGet(product.request, product.response);
        verify(product.response).sendRedirect("null/done");
    }

    @Test
    void doesNotAskThoseForThePasswordWhoMayNotSeeThePageAnyhow() throws IOException {
        doThrow(mock(WebSudoSessionException.class)).when(product.webSudo).willExecuteWebSudoRequest(any());

        new Servlet(product.support, Frame.administration("notes"), request -> {
                    throw new NotPermittedException(TEXT, false);
                })
                .doGet(product.request, product.response);

        verify(product.webSudo, never()).enforceWebSudoProtection(any(), any());
        verify(product.response).setStatus(403);
    }

    @Test
    void givesBackWhatAnAdministratorSentWhosePasswordIsToBeConfirmedAgain() throws IOException {
        doThrow(mock(WebSudoSessionException.class)).when(product.webSudo).willExecuteWebSudoRequest(any());
        when(product.request.getParameterMap()).thenReturn(Map.of("name", new String[] {"<b>Pay"}));

        new Servlet(product.support, Frame.administration("notes"), this::remember)
                .doPost(product.request, product.response);

        verify(product.webSudo, never()).enforceWebSudoProtection(any(), any());
        verify(product.response).setStatus(403);
        assertThat(product.html).asString().contains("productops-expired-form", "value=\"&lt;b&gt;Pay\"");
        assertThat(done).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "a=1&b=%20 a=1&b=%20",
                "q=[x]&r={y}|\"<z>\\^` q=%5Bx%5D&r=%7By%7D%7C%22%3Cz%3E%5C%5E%60",
                "q=100% q=100%25",
                "q=%zz%C3%A4 q=%25zz%C3%A4",
                "q=\u00e4\ud83d\ude00\u009f q=%C3%A4%F0%9F%98%80%C2%9F"
            })
    void sendsPeopleBackFromTheLogInToWhereTheyWere(String query, String escaped) throws IOException {
        when(product.request.getQueryString()).thenReturn(query);
        when(product.logins.getLoginUri(URI.create("http://[::1]:80/jira/x%5B%7C%5D?" + escaped)))
                .thenReturn(URI.create("http://localhost/jira/login"));

        new Servlet(product.support, Frame.GENERAL, request -> {
                    throw new NotPermittedException(TEXT, true);
                })
                .doGet(product.request, product.response);

        verify(product.response).sendRedirect("http://localhost/jira/login");
    }

    @Test
    void isNeverKeptByABrowserOrProxy() throws IOException {
        when(product.request.getPathInfo()).thenReturn("/read");

        new Servlet(product.support, Frame.GENERAL, this::remember).doGet(product.request, product.response);

        verify(product.response).setStatus(200);
        verify(product.response).setHeader("Cache-Control", "no-store");
        verify(product.response).setContentType("text/html;charset=UTF-8");
    }

    private PageResult remember(PageRequest request) {
        done.add(request.path());
        return PageResult.go("/done");
    }

    private Servlet servlet(Function<PageRequest, PageResult> submit) {
        return new Servlet(browser.support(), Frame.GENERAL, request -> {
            PageResult result = submit.apply(request);
            done.add(request.path());
            return result;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, http://localhost:8081",
        "Origin, null",
        "Origin, http://localhost.evil.example",
        "Origin, no address",
        "Referer, https://evil.example/a?http://localhost/",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void takesNoFormThatABrowserSendsFromAnotherSite(String header, String value) {
        FakeBrowser.Answer answer = browser.with(header, value).post(doing(), "", "title", "typed");

        assertThat(done).isEmpty();
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.html()).contains("was not sent from this site", "typed");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://localhost",
        "Origin, http://LOCALHOST:80",
        "Referer, http://localhost/jira/page",
        "Sec-Fetch-Site, same-origin",
        "Sec-Fetch-Site, none"
    })
    void takesFormsOfItsOwnSite(String header, String value) {
        browser.with(header, value).post(doing(), "", "title", "typed");

        assertThat(done).contains("typed");
    }

    @ParameterizedTest
    @CsvSource({
        "Host, https://jira.example",
        "Host, https://jira.example:443",
        "X-Forwarded-Host, https://jira.example",
    })
    void knowsItsSiteBehindAProxy(String header, String origin) {
        browser.with(header, "jira.example").with("Origin", origin).post(doing(), "", "title", "typed");

        assertThat(done).contains("typed");
    }

    @Test
    void believesTheBrowserThatThePageOfThisSiteDoesNotSayWhereItIsFrom() {
        browser.with("Origin", "null").with("Sec-Fetch-Site", "same-origin").post(doing(), "", "title", "typed");

        assertThat(done).contains("typed");
    }

    private Servlet doing() {
        return servlet(request -> {
            done.add(request.text("title"));
            return PageResult.go("/done");
        });
    }
}
