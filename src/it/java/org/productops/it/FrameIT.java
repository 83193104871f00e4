package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.productops.devhost.plugin.Application;

/** The frame that the host puts round all pages, in a browser. */
class FrameIT {
    @TempDir
    private static Path directory;

    private static SampleHost host;
    private static Browser browser;

    @BeforeAll
    static void open() {
        PluginJarBuilder plugin = PluginJarBuilder.plugin("sample.plugin")
                .file("web/broken.js", "const shared = 1; throw new Error('sample');")
                .file(
                        "web/working.js",
                        "const shared = 2; document.body.dataset.sample = AJS.contextPath() + shared + ' ' + AJS.Meta.get('remote-user');")
                .file("web/style.css", "h1 { letter-spacing: 3px; }")
                .module("<web-resource key='a'><context>atl.general</context>"
                        + "<resource type='download' name='broken.js' location='web/broken.js'/>"
                        + "<resource type='download' name='working.js' location='web/working.js'/>"
                        + "<resource type='download' name='style.css' location='web/style.css'/></web-resource>");
        host = new SampleHost(Application.JIRA, directory).start(directory, plugin);
        browser = Browser.open();
        browser.logIn(host.product().baseUrl(), "admin", "/home");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        host.close();
    }

    private static Browser go(String path) {
        return browser.go(host.product().baseUrl(), path);
    }

    @Test
    void isAccessibleInBothThemes() {
        for (String path : new String[] {"/home", "/create", "/admin"}) {
            Axe.assertAccessible(go(path));
            Axe.assertAccessible(go(path + "?theme=dark"));
        }
    }

    @Test
    void changesColoursWithTheTheme() {
        String colour = "return getComputedStyle(document.body).backgroundColor";
        assertThat(go("/home").script(colour))
                .isNotEqualTo(go("/home?theme=dark").script(colour));
    }

    @Test
    void runsTheScriptsOfPluginsEachForItself() {
        go("/home");
        assertThat(browser.script("return document.body.dataset.sample")).isEqualTo("/jira2 admin");
        assertThat(browser.script("return getComputedStyle(document.querySelector('h1')).letterSpacing"))
                .isEqualTo("3px");
        assertThat(browser.scriptErrors()).anySatisfy(error -> assertThat(error).contains("sample"));
        go("/admin");
        assertThat(browser.script("return document.body.dataset.sample")).isNull();
        assertThat(browser.scriptErrors()).isEmpty();
    }

    @Test
    void keepsLanguageAndTheme() {
        go("/home");
        browser.click(By.id("user-menu")).click(By.linkText("Language and theme"));
        browser.select(By.id("language"), "Deutsch")
                .select(By.id("theme"), "Dark")
                .click(By.id("submit"));
        browser.waitFor(By.cssSelector("html[lang=de][data-color-mode=dark]"));
        assertThat(browser.driver().getCurrentUrl()).endsWith("/jira/home");
        go("/preferences?back=/home");
        browser.select(By.id("language"), "English")
                .select(By.id("theme"), "Light")
                .click(By.id("submit"));
        browser.waitFor(By.cssSelector("html[lang=en][data-color-mode=light]"));
    }

    @Test
    void logsOut() {
        try (Browser other = Browser.open()) {
            other.logIn(host.product().baseUrl(), "mia", "/home");
            assertThat(other.isShown(By.id("admin_menu"))).isFalse();
            other.click(By.id("user-menu")).click(By.linkText("Log out"));
            other.waitFor(By.name("os_username"));
            other.go(host.product().baseUrl(), "/home").waitFor(By.name("os_username"));
        }
    }
}
