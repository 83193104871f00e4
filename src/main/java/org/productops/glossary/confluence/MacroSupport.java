package org.productops.glossary.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import org.productops.common.web.Address;
import org.productops.common.web.PageResources;
import org.productops.glossary.GlossaryAddress;
import org.productops.glossary.entry.EntryQuery;

/** The page around a macro: what it must load, and how it links to glossaries. */
@ConfluenceComponent
public class MacroSupport {

    /** The page of a glossary, from the context path on. */
    static final String GLOSSARY = GlossaryAddress.ROOT;

    private static final String REST = "/rest/productops/1.0/glossaries/";

    private final PageResources resources;
    private final ApplicationProperties properties;

    @Inject
    public MacroSupport(PageResources resources, @ComponentImport ApplicationProperties properties) {
        this.resources = resources;
        this.properties = properties;
    }

    /** Makes the page load the scripts and styles of a macro. */
    void require(String resource) {
        resources.require(resource);
    }

    /** The address of the space's glossary; not escaped for HTML. */
    Address glossary(String spaceKey) {
        return Address.of(root()).with("key", spaceKey);
    }

    /** The address of the form that adds this term; not escaped for HTML. */
    Address add(String spaceKey, String name) {
        return Address.of(root() + "/new").with("key", spaceKey).with("name", name);
    }

    /** The address of the page about a concept; not escaped for HTML. */
    String concept(String glossaryKey, long id) {
        return context() + GlossaryAddress.concept(glossaryKey, id);
    }

    /** Where a script gets what a macro lists, without a part or a text; not escaped for HTML. */
    String entries(EntryQuery query) {
        return Address.of(context() + REST + Address.step(query.key()) + "/entries")
                .with("scope", query.scope())
                .with("domain", query.domain())
                .with("area", query.area())
                .with("language", query.language())
                .toString();
    }

    /** Where addresses within the product begin. */
    String context() {
        return properties.getBaseUrl(UrlMode.RELATIVE);
    }

    private String root() {
        return properties.getBaseUrl(UrlMode.RELATIVE) + GLOSSARY;
    }
}
