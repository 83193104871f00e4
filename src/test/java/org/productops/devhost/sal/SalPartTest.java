package org.productops.devhost.sal;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.productops.devhost.database.DatabaseKind;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.TestProduct;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.users.HostUser;
import org.productops.it.PluginJarBuilder;
import org.productops.testing.TestDatabase;

class SalPartTest {
    private final SalPart sal = new SalPart();
    private TestDatabase database;
    private HostProduct product;

    @TempDir
    private Path directory;

    @BeforeEach
    void startProduct() {
        database = TestDatabase.open(DatabaseKind.H2);
        product = new TestProduct(directory, database.database(), sal);
        product.start(List.of(PluginJarBuilder.plugin("sample.texts")
                .module("<resource type='i18n' name='i18n' location='i18n.sample'/>")
                .file("i18n/sample.properties", "sample.hello=Hello {0}, it''s {1}\nsample.english=only English\n")
                .file("i18n/sample_de.properties", "sample.hello=Gr\\u00fc\\u00dfe an {0} um {1}\n")
                .build(directory)));
    }

    @AfterEach
    void closeProduct() {
        product.close();
        database.close();
    }

    private RequestContext as(String user) {
        HostUser known = product.users().find(user).orElseThrow();
        return new RequestContext(known, null, Locale.forLanguageTag(known.language()));
    }

    @Test
    void speaksTheLanguageOfWhoeverAsks() throws Exception {
        I18nResolver texts = product.services().get(I18nResolver.class);
        assertThat(texts.getText("sample.hello", "Mia", 9)).isEqualTo("Hello Mia, it's 9");
        assertThat(as("jonas").call(() -> texts.getText("sample.hello", "Mia", 9)))
                .isEqualTo("Gr\u00fc\u00dfe an Mia um 9");
        assertThat(as("jonas").call(() -> texts.getText("sample.english"))).isEqualTo("only English");
        assertThat(texts.getText("sample.nothing")).isEqualTo("sample.nothing");
        assertThat(sal.texts().format(Locale.GERMANY, "sample.hello", "A", "B")).startsWith("Gr\u00fc");
    }

    @Test
    void knowsWhoAsksAndWhatTheyMayDo() throws Exception {
        UserManager users = product.services().get(UserManager.class);
        assertThat(users.getRemoteUserKey()).isNull();
        assertThat(as("mia").call(users::getRemoteUserKey)).isEqualTo(new UserKey("mia"));
        assertThat(users.getRemoteUser()).as("after the request").isNull();
        assertThat(users.isAdmin(new UserKey("admin"))).isTrue();
        assertThat(users.isAdmin(new UserKey("mia"))).isFalse();
        assertThat(users.isUserInGroup(new UserKey("mia"), "Payments-Team")).isTrue();
        assertThat(users.getUserProfile(new UserKey("nobody"))).isNull();
        assertThat(users.findGroupNamesByPrefix("pr", 1, 5)).containsExactly("product-marketing", "product-ops");
    }

    @Test
    void knowsItsAddresses() {
        ApplicationProperties properties = product.services().get(ApplicationProperties.class);
        assertThat(properties.getBaseUrl(UrlMode.CANONICAL)).isEqualTo("http://localhost:2990/jira");
        assertThat(properties.getBaseUrl(UrlMode.RELATIVE)).isEqualTo("/jira");
        assertThat(properties.getPlatformId()).isEqualTo("jira");
        LoginUriProvider logins = product.services().get(LoginUriProvider.class);
        assertThat(logins.getLoginUri(URI.create("http://localhost:2990/jira/browse/PAY-1?a=b")))
                .isEqualTo(URI.create("http://localhost:2990/jira/login.jsp?os_destination=%2Fbrowse%2FPAY-1%3Fa%3Db"));
    }
}
