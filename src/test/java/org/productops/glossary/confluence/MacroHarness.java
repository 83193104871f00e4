package org.productops.glossary.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.List;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.entry.EntryService;
import org.productops.glossary.entry.WordService;
import org.productops.glossary.highlight.ContentMatchers;
import org.productops.glossary.match.InflectedWords;
import org.productops.glossary.scope.ScopeService;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;

/** Both macros on the glossary fixture. */
final class MacroHarness {

    final GlossaryFixture fixture = new GlossaryFixture();
    final PermissionManager permissions = mock(PermissionManager.class);
    private final FakeBrowser browser = new FakeBrowser();
    private final MacroSupport page;

    MacroHarness() {
        ApplicationProperties properties = mock(ApplicationProperties.class);
        when(properties.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/confluence");
        page = new MacroSupport(browser.resources(), properties);
    }

    TermMacro term() {
        return new TermMacro(words(), fixture.service, new EnglishTexts(), page, new PageEditors(permissions));
    }

    WordService words() {
        return new WordService(scopes(), new ContentMatchers());
    }

    GlossaryMacro glossary() {
        return new GlossaryMacro(entries(), fixture.service, browser.templates(), page, new PageEditors(permissions));
    }

    GlossarySearchMacro search() {
        return new GlossarySearchMacro(entries(), browser.templates(), page, new PageEditors(permissions));
    }

    EntryService entries() {
        return new EntryService(scopes(), fixture.language, fixture.areaCopies, new InflectedWords());
    }

    private ScopeService scopes() {
        return new ScopeService(fixture.library, fixture.access);
    }

    void expectResources(String... keys) {
        assertThat(browser.required())
                .containsExactlyElementsOf(List.of(keys).stream()
                        .map("org.productops.product-ops:"::concat)
                        .toList());
    }
}
