package org.productops.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.productops.devhost.plugin.Application;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.it.HttpApi;
import org.productops.it.PluginJarBuilder;
import org.productops.it.SampleHost;

/** Log-in, pages, fragments, servlets and web resources of a product, over HTTP. */
class WebPartTest {
    private static final String SERVLET =
            """
            package sample;
            import jakarta.servlet.http.*;
            public class Page extends HttpServlet {
                protected void doGet(HttpServletRequest request, HttpServletResponse response)
                        throws java.io.IOException {
                    if (request.getParameter("missing") != null) { response.sendError(404); return; }
                    if (request.getParameter("broken") != null) { throw new IllegalStateException("broken"); }
                    response.setContentType("text/html;charset=UTF-8");
                    response.getWriter().write("<html><head><title>\\u00c4reas</title>"
                        + "<meta name='decorator' content='" + request.getParameter("frame") + "'>"
                        + "<meta name='extra' content='1'></head><body><h2>Own " + request.getPathInfo() + "</h2>"
                        + "</body></html>");
                }
            }
            """;
    private static final String PANEL =
            """
            package sample;
            import java.util.Map;
            public class Panel implements com.atlassian.plugin.web.api.model.WebPanel {
                public String getHtml(Map<String, Object> context) { return "<em>" + context.get("issue") + "</em>"; }
                public void writeHtml(java.io.Writer writer, Map<String, Object> context) { }
            }
            """;
    private static final String NEVER =
            """
            package sample;
            import java.util.Map;
            public class Never implements com.atlassian.plugin.web.Condition {
                public void init(Map<String, String> params) { }
                public boolean shouldDisplay(Map<String, Object> context) { return false; }
            }
            """;

    @TempDir
    private Path directory;

    private SampleHost host;

    @BeforeEach
    void createHost() {
        host = new SampleHost(Application.JIRA, directory);
    }

    @AfterEach
    void stopHost() {
        host.close();
    }

    private static PluginJarBuilder plugin() {
        return PluginJarBuilder.plugin("sample.plugin")
                .imports(
                        "jakarta.servlet",
                        "jakarta.servlet.http",
                        "com.atlassian.plugin",
                        "com.atlassian.plugin.web",
                        "com.atlassian.plugin.web.api.model")
                .source("sample.Page", SERVLET)
                .source("sample.Panel", PANEL)
                .source("sample.Never", NEVER);
    }

    private static PluginJarBuilder servlet() {
        return plugin().module(
                        "<servlet key='page' class='sample.Page'><url-pattern>/sample/*</url-pattern></servlet>");
    }

    private void assertRefused(PluginJarBuilder plugin, String message) {
        assertThatThrownBy(() -> host.start(directory, plugin))
                .isInstanceOf(PluginRefusedException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesWhatItCannotReadAndSaysSo() {
        host.start(directory, servlet());
        HttpApi admin = host.http().session("admin");

        assertThat(admin.get("/plugins/servlet/sample/a?frame=%C3%28").status()).isEqualTo(400);
        assertThat(form(admin, "os_username=%C3%28").status()).isEqualTo(400);
        assertThat(form(admin, "os_username=%zz").status()).isEqualTo(400);
        HttpApi.Answer tooLong = form(admin, "os_username=" + "a".repeat(2 * 1024 * 1024));
        assertThat(tooLong.status()).isEqualTo(413);
        assertThat(tooLong.body()).contains("longer than this server reads");
    }

    private static HttpApi.Answer form(HttpApi admin, String body) {
        return admin.send("POST", "/login.jsp", "application/x-www-form-urlencoded", body);
    }

    @Test
    void asksForALogInAndComesBack() {
        host.start(directory);
        HttpApi.Answer refused = host.http().get("/browse/PAY-1?x=1");
        assertThat(refused.status()).isEqualTo(302);
        assertThat(refused.header("location")).endsWith("/jira/login?os_destination=%2Fbrowse%2FPAY-1%3Fx%3D1");

        HttpApi browser = host.http();
        HttpApi.Answer form = browser.get("/login");
        HttpApi.Answer wrong = browser.postForm(
                "/login.jsp", Map.of("os_username", "mia", "os_password", "no", "atl_token", HttpApi.token(form)));
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.body()).contains("data-field=\"os_password\"");
        HttpApi.Answer right = browser.postForm(
                "/login.jsp",
                Map.of(
                        "os_username", "mia",
                        "os_password", "mia",
                        "os_destination", "/browse/PAY-1",
                        "atl_token", HttpApi.token(form)));
        assertThat(right.header("location")).isEqualTo("/jira/browse/PAY-1");
        assertThat(browser.get("/browse/PAY-1").status()).isEqualTo(200);
    }

    @Test
    void sendsNobodyToAnotherSite() {
        host.start(directory);
        HttpApi browser = host.http();
        String token = HttpApi.token(browser.get("/login"));
        for (String elsewhere : new String[] {"https://evil.example", "//evil.example", "/\\evil.example"}) {
            HttpApi.Answer answer = browser.postForm(
                    "/login.jsp",
                    Map.of(
                            "os_username",
                            "mia",
                            "os_password",
                            "mia",
                            "os_destination",
                            elsewhere,
                            "atl_token",
                            token));
            assertThat(answer.header("location")).isEqualTo("/jira/home");
        }
    }

    @Test
    void refusesAFormWithoutItsToken() {
        host.start(directory);
        HttpApi mia = host.http().session("mia");
        assertThat(mia.postForm("/create", Map.of("summary", "x")).status()).isEqualTo(403);
        String token = HttpApi.token(mia.get("/create"));
        assertThat(mia.postForm("/create", Map.of("summary", "x", "atl_token", token))
                        .header("location"))
                .isEqualTo("/jira/home?made=x");
    }

    @Test
    void escapesWhatPagesShow() {
        host.start(directory);
        assertThat(host.http().as("mia").get("/create").body())
                .contains("<h1>Create &lt;issue&gt;</h1>", "value=\"&lt;b&gt;\"")
                .doesNotContain("<issue>");
    }

    @Test
    void putsTheFrameRoundPagesOfPlugins() {
        host.start(directory, servlet());
        HttpApi.Answer page = host.http().as("mia").get("/plugins/servlet/sample/a/b?frame=atl.admin");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "<title>\u00c4reas - Jira</title>", "<h2>Own /a/b</h2>", "aui-page-panel-nav", ">Settings</a>")
                .contains("<meta name='extra' content='1'>")
                .doesNotContain("decorator");
        assertThat(host.http()
                        .as("mia")
                        .get("/plugins/servlet/sample?frame=atl.unknown")
                        .status())
                .isEqualTo(500);
    }

    @Test
    void showsErrorsOfPluginsAndLogsThem() {
        host.start(directory, servlet());
        HttpApi mia = host.http().as("mia");
        assertThat(mia.get("/plugins/servlet/sample?missing=1").status()).isEqualTo(404);
        assertThat(mia.get("/dev/errors").json()).isEmpty();
        HttpApi.Answer broken = mia.get("/plugins/servlet/sample?broken=1");
        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.body()).doesNotContain("IllegalStateException");
        assertThat(mia.get("/dev/errors").json().toString()).contains("IllegalStateException: broken");
        mia.postForm("/dev/clear", Map.of());
        assertThat(mia.get("/dev/errors").json()).isEmpty();
    }

    @Test
    void keepsServletsForLicensedUsers() {
        host.start(directory, servlet());
        assertThat(host.http().get("/plugins/servlet/sample").header("location"))
                .contains("/login?os_destination=");
        assertThat(host.http().as("guest").get("/plugins/servlet/sample").status())
                .isEqualTo(403);
    }

    @Test
    void keepsServletsForWhomTheirAnnotationNames() {
        host.start(
                directory,
                plugin().imports(
                                "com.atlassian.annotations.security",
                                "com.atlassian.plugins.rest.api.security.annotation")
                        .source(
                                "sample.Administration",
                                """
                                package sample;
                                @com.atlassian.annotations.security.AdminOnly
                                public class Administration extends Page { }
                                """)
                        .source(
                                "sample.Inherited",
                                """
                                package sample;
                                public class Inherited extends Administration { }
                                """)
                        .source(
                                "sample.Mistaken",
                                """
                                package sample;
                                @com.atlassian.plugins.rest.api.security.annotation.AdminOnly
                                public class Mistaken extends Page { }
                                """)
                        .module(
                                "<servlet key='a' class='sample.Administration'><url-pattern>/a</url-pattern></servlet>")
                        .module("<servlet key='i' class='sample.Inherited'><url-pattern>/i</url-pattern></servlet>")
                        .module("<servlet key='m' class='sample.Mistaken'><url-pattern>/m</url-pattern></servlet>"));

        assertThat(host.http().get("/plugins/servlet/a").header("location")).contains("/login?os_destination=");
        assertThat(host.http().as("mia").get("/plugins/servlet/a").status()).isEqualTo(403);
        assertThat(host.http()
                        .as("admin")
                        .get("/plugins/servlet/a?frame=atl.general")
                        .status())
                .isEqualTo(200);
        assertThat(host.http()
                        .as("mia")
                        .get("/plugins/servlet/i?frame=atl.general")
                        .status())
                .as("of a class above")
                .isEqualTo(200);
        assertThat(host.http()
                        .as("mia")
                        .get("/plugins/servlet/m?frame=atl.general")
                        .status())
                .as("of REST")
                .isEqualTo(200);
    }

    @Test
    void refusesAServletThatIsOpenByMistake() {
        PluginJarBuilder open = plugin().imports("com.atlassian.annotations.security")
                .source(
                        "sample.Open",
                        """
                        package sample;
                        @com.atlassian.annotations.security.UnrestrictedAccess
                        public class Open extends jakarta.servlet.http.HttpServlet { }
                        """)
                .module("<servlet key='open' class='sample.Open'><url-pattern>/open</url-pattern></servlet>");
        assertRefused(open, "sample.Open is open to people without a licence (UNRESTRICTED)");
    }

    @Test
    void showsPanelsAndLinksWhereTheirConditionsAllow() {
        host.start(
                directory,
                plugin().module("<web-panel key='p' location='sample.view' class='sample.Panel'>"
                                + "<label>Own &lt;panel&gt;</label></web-panel>")
                        .module("<web-panel key='n' location='sample.view' class='sample.Panel'><label>Hidden</label>"
                                + "<conditions type='OR'><condition class='sample.Never'/></conditions></web-panel>")
                        .module("<web-item key='i' section='sample.tools'><label>Tool</label>"
                                + "<condition class='sample.Never' invert='true'/>"
                                + "<link linkId='tool'>/tool?issue=$issue.key</link></web-item>"));
        assertThat(host.http().as("mia").get("/home").body())
                .contains("<h2>Own &lt;panel&gt;</h2><em>PAY-1</em>", "href=\"/tool?issue=PAY+1\"")
                .doesNotContain("Hidden");
    }

    @Test
    void showsLinksInSectionsOfTheSamePlugin() {
        host.start(
                directory,
                plugin().module("<web-item key='i' section='sample.admin/own'><label>Areas</label>"
                                + "<link>/plugins/servlet/areas</link></web-item>")
                        .module("<web-section key='own' location='sample.admin'><label>Own</label></web-section>"));
        assertThat(host.http().as("admin").get("/admin").body())
                .contains("<strong>Own</strong>", "href=\"/jira/plugins/servlet/areas\"");
    }

    @Test
    void refusesUnknownPlaces() {
        assertRefused(
                plugin().module("<web-panel key='p' location='sample.nowhere' class='sample.Panel'/>"),
                "the product has no location 'sample.nowhere'");
    }

    @Test
    void refusesUnknownSections() {
        assertRefused(
                plugin().module("<web-item key='i' section='sample.admin/other'><link>/x</link></web-item>"),
                "the product has no section 'sample.admin/other'");
    }

    @Test
    void refusesUnknownVariablesInLinks() {
        assertRefused(
                plugin().module("<web-item key='i' section='sample.tools'><link>/x?$user.name</link></web-item>"),
                "does not know the variable");
    }

    @Test
    void servesWebResources() {
        host.start(
                directory,
                plugin().file("web/a.js", "const a = AJS.I18n.getText('some.key');")
                        .file("web/b.js", "b();")
                        .file("web/a.css", "a {}")
                        .file("web/i/x.svg", "<svg/>")
                        .module("<web-resource key='b'><resource type='download' name='b.js' location='web/b.js'/>"
                                + "</web-resource>")
                        .module("<web-resource key='a'><context>atl.general</context>"
                                + "<transformation extension='js'><transformer key='jsI18n'/></transformation>"
                                + "<dependency>sample.plugin:b</dependency>"
                                + "<resource type='download' name='a.js' location='web/a.js'/>"
                                + "<resource type='download' name='a.css' location='web/a.css'/>"
                                + "<resource type='download' name='i/' location='web/i/'/></web-resource>"));
        HttpApi mia = host.http().as("mia");
        assertThat(mia.get("/home").body())
                .contains("/jira/download/contextbatch/js/atl.general/batch.js?locale=en")
                .contains("/jira/download/contextbatch/css/atl.general/batch.css?locale=en");
        HttpApi.Answer batch = mia.get("/download/contextbatch/js/atl.general/batch.js?locale=en");
        assertThat(batch.header("content-type")).startsWith("application/javascript");
        assertThat(batch.body()).containsSubsequence("try {", "b();", "catch", "try {", "const a = \"some.key\";");
        assertThat(mia.header("If-None-Match", batch.header("etag"))
                        .get("/download/contextbatch/js/atl.general/batch.js?locale=en")
                        .status())
                .isEqualTo(304);
        assertThat(mia.get("/download/resources/sample.plugin:a/i/x.svg").header("content-type"))
                .isEqualTo("image/svg+xml");
        assertThat(mia.get("/download/resources/sample.plugin:a/none.js").status())
                .isEqualTo(404);
        assertThat(mia.get("/download/batch/sample.plugin:b/sample.plugin:b.js").body())
                .contains("b();");
    }

    @Test
    void refusesAWebResourceWithoutItsFile() {
        assertRefused(
                plugin().module("<web-resource key='a'><resource type='download' name='a.js' location='web/a.js'/>"
                        + "</web-resource>"),
                "the JAR has no file web/a.js");
    }

    @Test
    void refusesAnUnknownDependency() {
        assertRefused(
                plugin().module("<web-resource key='a'><dependency>com.atlassian.auiplugin:nix</dependency>"
                        + "</web-resource>"),
                "there is no web resource com.atlassian.auiplugin:nix");
    }

    @Test
    void showsBothThemes() {
        host.start(directory);
        HttpApi mia = host.http().as("mia");
        assertThat(mia.get("/home").body()).contains("data-color-mode=\"light\"");
        assertThat(mia.get("/home?theme=dark").body()).contains("data-color-mode=\"dark\"");
        assertThat(mia.get("/s/aui/10.0.4/aui/aui-prototyping.css").header("content-type"))
                .startsWith("text/css");
    }

    @Test
    void countsStatements() {
        host.start(directory);
        HttpApi.Answer page = host.http().as("mia").get("/home");
        assertThat(page.statements()).isZero();
        assertThat(host.http().get("/dev/requests").json().toString()).contains("/jira/home");
    }
}
